// Runs before the first paint, so that the chosen theme never flashes.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('hs-theme');
  } catch (refused) {
    chosen = null;
  }
  var dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
