'use client';
import { TopBar } from '@/shell/top-bar';
import { OrganizationsSection } from './organizations-section';
import { PasswordSection } from './password-section';
import { ProfileSection } from './profile-section';
import { SessionsSection } from './sessions-section';

/** One's own login: name, password, devices, organizations. */
export function AccountPage() {
  return (
    <>
      <TopBar title="Your account" />
      <div className="scroll">
        <div className="acct">
          <ProfileSection />
          <PasswordSection />
          <SessionsSection />
          <OrganizationsSection />
        </div>
      </div>
    </>
  );
}
