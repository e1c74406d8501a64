// Generated from spec/openapi.json by tools/api-client.mjs. Do not edit.
export interface paths {
    "/api/v1/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Absences.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Absences.update"];
        trace?: never;
    };
    "/api/v1/absences/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Absences.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Absences.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Absences.deny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academic-years/{yearId}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AcademicYears.blocks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academic-years/{yearId}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AcademicYears.requirements"];
        put: operations["AcademicYears.replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academic-years/{yearId}/requirements/observe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AcademicYears.observe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academic-years/{yearId}/roll-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RollOver.show"];
        put?: never;
        post: operations["RollOver.roll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academic-years/{yearId}/roll-over/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RollOver.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Activities.update"];
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OneTimeLinks.invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/invitation/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OneTimeLinks.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth.login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth.logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account.organization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account.password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OneTimeLinks.resetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset-link/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OneTimeLinks.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Auth.session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth.token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backup-activations/{id}/payback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Backup.settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conflicts.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts/{id}/defer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConflictAnswers.defer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts/{id}/heed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConflictAnswers.heed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts/{id}/ignore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConflictAnswers.ignore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts/{id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conflicts.options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConflictAnswers.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConflictAnswers.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts.one"];
        put?: never;
        post?: never;
        delete: operations["Drafts.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts.who"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Drafts.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Drafts.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts.diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/people/{personId}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WhatIf.draftRotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/people/{personId}/duty-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WhatIf.draftDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Drafts.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/redo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Drafts.redo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Drafts.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WhatIf.inTheWay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["InstitutionalEvents.remove"];
        options?: never;
        head?: never;
        patch: operations["InstitutionalEvents.change"];
        trace?: never;
    };
    "/api/v1/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Feeds.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Feeds.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holidays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Holidays.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.show"];
        put?: never;
        post?: never;
        delete: operations["Imports.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.cells"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Imports.map"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rejected.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.rejected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.showUndo"];
        put?: never;
        post: operations["Imports.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitations.list"];
        put?: never;
        post: operations["Invitations.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Invitations.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Jobs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplianceTimeline.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feeds.list"];
        put?: never;
        post: operations["Feeds.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyHours.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/hours/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MyHours.put"];
        post?: never;
        delete: operations["MyHours.takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/hours/attest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyHours.attest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyLeave.read"];
        put?: never;
        post: operations["MyLeave.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/leave/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyLeave.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/leave/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyLeave.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me.memberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyNotifications.show"];
        put: operations["MyNotifications.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyNotifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyNotifications.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyNotifications.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me.profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Me.rename"];
        trace?: never;
    };
    "/api/v1/me/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MySchedule.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/schedule.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgramExports.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me.sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Me.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Me.endOthers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Swaps.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/swaps/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Swaps.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/week-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WeekPreferences.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/week-preferences/{yearId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WeekPreferences.sayOwn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-deliveries/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationDeliveries.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["People.update"];
        trace?: never;
    };
    "/api/v1/people/{id}/pgy-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["People.pgy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/schedule.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgramExports.person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/week-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WeekPreferences.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/week-preferences/{yearId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WeekPreferences.sayFor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-setups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanSetups.get"];
        put: operations["PlanSetups.change"];
        post?: never;
        delete: operations["PlanSetups.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/program-starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NewProgram.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programs.list"];
        put?: never;
        post: operations["Programs.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Programs.update"];
        trace?: never;
    };
    "/api/v1/programs/{programId}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Absences.list"];
        put?: never;
        post: operations["Absences.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/absences/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Absences.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/academic-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AcademicYears.list"];
        put?: never;
        post: operations["AcademicYears.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Activities.list"];
        put?: never;
        post: operations["Activities.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Backup.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/backup-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Backup.showSettings"];
        put: operations["Backup.changeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/call-roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScheduleGrids.callRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/call-roster.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgramExports.roster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/conflict-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConflictSettings.get"];
        put: operations["ConflictSettings.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conflicts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/conflicts/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conflicts.assignees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/conflicts/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conflicts.look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/conflicts/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conflicts.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/conflicts/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conflicts.resolveMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/duty-hour-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules.one"];
        put: operations["Rules.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/duty-hour-rules/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/duty-hour-rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rules.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InstitutionalEvents.list"];
        put?: never;
        post: operations["InstitutionalEvents.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/exports/people.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgramExports.people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SharedFeeds.list"];
        put?: never;
        post: operations["SharedFeeds.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Holidays.list"];
        put?: never;
        post: operations["Holidays.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.list"];
        put?: never;
        post: operations["Imports.stage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/leave-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LeaveSettings.get"];
        put: operations["LeaveSettings.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScheduleGrids.today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/manifest.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgramExports.manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/notification-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationChannels.show"];
        put: operations["NotificationChannels.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/notification-channels/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationChannels.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/notification-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationChannels.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People.list"];
        put?: never;
        post: operations["People.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/plan-setups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanSetups.list"];
        put?: never;
        post: operations["PlanSetups.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/plan-setups/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanSetups.startingPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/qualification-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QualificationTypes.list"];
        put?: never;
        post: operations["QualificationTypes.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Qualifications.list"];
        put?: never;
        post: operations["Qualifications.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/roll-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RollOver.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rotations.list"];
        put?: never;
        post: operations["Rotations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/scramble": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Scramble.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/scramble/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Scramble.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/scramble/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Scramble.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/scramble/stand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Scramble.who"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/swap-parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SwapMatches.toGive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/swap-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SwapSettings.get"];
        put: operations["SwapSettings.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Swaps.list"];
        put?: never;
        post: operations["Swaps.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/swaps/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SwapMatches.find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/swaps/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Swaps.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{programId}/tallies/carried": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Tallies.enter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/qualification-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["QualificationTypes.remove"];
        options?: never;
        head?: never;
        patch: operations["QualificationTypes.change"];
        trace?: never;
    };
    "/api/v1/qualifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Qualifications.remove"];
        options?: never;
        head?: never;
        patch: operations["Qualifications.change"];
        trace?: never;
    };
    "/api/v1/roll-overs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["RollOver.undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rotations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rotations.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Rotations.update"];
        trace?: never;
    };
    "/api/v1/rotations/{id}/pattern": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Rotations.pattern"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Runs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Runs.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Runs.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RunPlans.explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RunPlans.findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RunPlans.plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/problem.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RunPlans.problem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/solution.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RunPlans.solution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Schedules.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/block-grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScheduleGrids.block"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Schedules.who"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WhatIf.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Compliance.ofBlock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/compliance/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplianceOverview.ofYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/compliance/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Compliance.ofPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/compliance/people/{personId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplianceTimeline.ofPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/compliance/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplianceReport.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/compliance/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplianceReport.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/compliance/report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplianceReport.workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Schedules.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RunPlans.explainSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/exports/amion-619.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScheduleExports.amionDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/exports/amion-625c.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScheduleExports.amion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/exports/block-sheet.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScheduleExports.block"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/exports/duties.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScheduleExports.duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/exports/year-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScheduleExports.notes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/exports/year-sheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScheduleExports.yearPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/exports/year-sheet.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScheduleExports.year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/hour-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HourLogs.ofBlock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/hour-logs/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HourLogs.ofPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/people/{personId}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WhatIf.rotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/people/{personId}/duty-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WhatIf.duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Runs.list"];
        put?: never;
        post: operations["Runs.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/runs/precheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Runs.check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/tallies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tallies.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Schedules.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/versions/{number}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Schedules.diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/versions/{number}/roll-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Schedules.back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{scheduleId}/year-grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScheduleGrids.year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scramble-assignments/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Scramble.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Setup.needed"];
        put?: never;
        post: operations["Setup.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SharedFeeds.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared-feeds/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SharedFeeds.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sites.list"];
        put?: never;
        post: operations["Sites.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Sites.remove"];
        options?: never;
        head?: never;
        patch: operations["Sites.change"];
        trace?: never;
    };
    "/api/v1/specialty-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NewProgram.packs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Swaps.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SwapActions.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SwapActions.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SwapActions.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SwapActions.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps/{id}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SwapActions.deny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps/{id}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SwapActions.execute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps/{id}/roll-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SwapActions.rollBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps/{id}/untake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SwapActions.untake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Users.remove"];
        options?: never;
        head?: never;
        patch: operations["Users.change"];
        trace?: never;
    };
    "/api/v1/users/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Users.grants"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/reset-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Users.resetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Absence: {
            /** @description What they said to the person */
            answer: string;
            blocking: boolean;
            countsAway: boolean;
            /** @description Halves included */
            days: number;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description Who answered it */
            decidedBy: string | null;
            endsAm: boolean;
            /** Format: date */
            from: string;
            id: string;
            /** @enum {string} */
            kind: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
            /** @description Why: empty for whoever neither is the person nor answers leave */
            note: string;
            personId: string;
            personName: string;
            /** Format: date */
            requestedOn: string;
            /** @enum {string} */
            source: "import" | "manual";
            startsPm: boolean;
            /** @enum {string} */
            status: "requested" | "approved" | "denied" | "cancelled" | "anticipated";
            /**
             * Format: date
             * @description The first day back
             */
            to: string;
            version: number;
        };
        AbsenceDetail: {
            /** @description What they said to the person */
            answer: string;
            blocking: boolean;
            check: components["schemas"]["LeaveCheck"];
            countsAway: boolean;
            /** @description Halves included */
            days: number;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description Who answered it */
            decidedBy: string | null;
            endsAm: boolean;
            /** Format: date */
            from: string;
            id: string;
            /** @enum {string} */
            kind: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
            /** @description Why: empty for whoever neither is the person nor answers leave */
            note: string;
            personId: string;
            personName: string;
            /** Format: date */
            requestedOn: string;
            /** @enum {string} */
            source: "import" | "manual";
            startsPm: boolean;
            /** @enum {string} */
            status: "requested" | "approved" | "denied" | "cancelled" | "anticipated";
            /**
             * Format: date
             * @description The first day back
             */
            to: string;
            version: number;
        };
        AcademicBlock: {
            /** Format: date */
            from: string;
            id: string;
            name: string;
            /** @description 0: orientation */
            ordinal: number;
            /** Format: date */
            splitOn: string | null;
            /** Format: date */
            to: string;
        };
        AcademicYear: {
            blocks: components["schemas"]["AcademicBlock"][];
            /** Format: date */
            from: string;
            id: string;
            name: string;
            programId: string;
            scheduleId: string;
            /** Format: date */
            to: string;
            /** @description Counts changes of blocks, requirements and coverage */
            version: number;
        };
        AcceptInvitation: {
            /** @description In place of the name on the invitation */
            name?: string;
            /** @description A new one of 12 to 128 characters; or, where there is a login, that login’s */
            password: string;
            /** @description What stands behind # in the link */
            token: string;
        };
        AcceptResetLink: {
            /** @description The new one: 12 to 128 characters */
            password: string;
            /** @description What stands behind # in the link */
            token: string;
        };
        AcceptRun: {
            /**
             * @description Which of the alternatives; 0 is the best
             * @default 0
             */
            alternative: number;
            /** @description From this day on alone */
            from?: string;
            name?: string;
            /** @description These people alone */
            people?: string[];
            /** @description Up to the day before this one alone */
            to?: string;
        };
        AccessToken: {
            accessToken: string;
            expiresAt: string;
        };
        Activity: {
            /** @enum {string} */
            category: "clinical" | "educational" | "administrative" | "time-off";
            code: string;
            colour: string;
            countsHours: boolean;
            /** @enum {string} */
            dutyKind: "day" | "night-float" | "call" | "backup" | "post-call" | "off" | "moonlighting";
            id: string;
            mayOverlap: boolean;
            name: string;
            /** @enum {string} */
            place: "in-house" | "at-home" | "none";
            supervises: boolean;
            times: components["schemas"]["ActivityTimes"] | null;
            version: number;
        };
        ActivityTimes: {
            am?: components["schemas"]["TimeSpan"] | null;
            /** @description For a day whose halves hold the same activity, whole days and nights */
            day?: components["schemas"]["TimeSpan"] | null;
            pm?: components["schemas"]["TimeSpan"] | null;
        };
        AddedIntern: {
            name: string;
            personId: string;
        };
        AddHoliday: {
            /** Format: date */
            day: string;
            name: string;
        };
        AddInstitutionalEvent: {
            /** @description What the audience does; of protected time alone */
            activityId?: string | null;
            /** @description null: everyone */
            audience?: components["schemas"]["EventAudience"] | null;
            /**
             * @description closed: clinics and electives are; protected: the audience does the activity, services and nights are kept; note: shown only
             * @enum {string}
             */
            effect: "closed" | "protected" | "note";
            /** Format: date */
            from: string;
            /**
             * @description Of each of its days; null: whole days
             * @enum {string|null}
             */
            half?: "am" | "pm" | null;
            name: string;
            /**
             * Format: date
             * @description The day after its last
             */
            to: string;
        };
        AddQualification: {
            /**
             * Format: date
             * @description The last day on which it holds; null: for good. Left out of a new one: as long as its type lasts
             */
            expires?: string | null;
            /** Format: date */
            issued: string;
            /**
             * @description Of procedures
             * @enum {string|null}
             */
            level?: "observes" | "supervised" | "independent" | "supervises" | null;
            note?: string;
            personId: string;
            typeId: string;
        };
        AddQualificationType: {
            /** @enum {string} */
            family: "certification" | "procedure";
            /** @description Months from its issue; null: it does not expire by itself */
            lastsMonths: number | null;
            /** @description E.g. ACLS */
            name: string;
            /** @description Rotations and activities that ask for it */
            requiredBy: components["schemas"]["QualificationNeedInput"][];
        };
        AddSite: {
            name: string;
            /**
             * @description IANA name
             * @example America/New_York
             */
            zone: string;
        };
        AdvisoryPoint: {
            /** Format: date */
            date: string;
            hours: number | null;
        };
        AfterItem: {
            activityId: string;
            /** @enum {string} */
            half: "day" | "am" | "pm";
        };
        ApproveAbsence: {
            /** @description Of leave that is approved: keys of the breaches that whoever approves has seen and accepts */
            despite?: string[];
            /** @description What the person is told with it */
            note?: string;
        };
        ApproveSwap: {
            /** @description The person whom a manager acts for; needs swap:write */
            for?: string;
            note?: string;
            /** @description A reason for each violation that it would bring; needs schedule:override */
            overrides?: components["schemas"]["OverrideBody"][];
        };
        Arithmetic: {
            personId: string;
            personName: string;
            rule: components["schemas"]["RuleInfo"];
            /** @enum {string} */
            status: "pass" | "violation" | "warning" | "not-assessable" | "not-applicable";
            windows: components["schemas"]["ArithmeticWindow"][];
        };
        ArithmeticWindow: {
            /**
             * @description Which rows it was measured from
             * @enum {string}
             */
            basis: "scheduled" | "logged" | "mixed";
            days: number;
            /** @description Days without leave */
            eligibleDays: number;
            /** Format: date */
            from: string;
            hours: number | null;
            leaveDays: components["schemas"]["LeaveDays"][];
            limit: number | null;
            measured: number | null;
            /** @description Activities without times */
            missing: string[];
            rotationId: string | null;
            rows: components["schemas"]["FindingRow"][];
            /** @enum {string} */
            status: "pass" | "violation" | "warning" | "not-assessable" | "not-applicable";
            /** Format: date */
            to: string;
            weeks: components["schemas"]["WeekHours"][];
        };
        AssignStandIn: {
            /** @description The last afternoon is worked again */
            endsAm?: boolean;
            /** Format: date */
            from: string;
            /** @description Recorded with it and approved at once; needs leave:write. Null: none is */
            leave: components["schemas"]["LeaveToRecord"] | null;
            /** @description A reason for each rule that would newly be broken; needs schedule:override */
            overrides?: components["schemas"]["OverrideBody"][];
            /** @description Who is out */
            person: string;
            /** @description Who steps in */
            standInId: string;
            /** @description The first morning is still worked */
            startsPm?: boolean;
            /**
             * Format: date
             * @description The first day back
             */
            to: string;
            /** @description Key of what is open */
            work: string;
        };
        AttestBody: {
            /**
             * Format: date
             * @description The Monday of the week
             */
            weekFrom: string;
        };
        Attested: {
            /** Format: date-time */
            at: string;
            by: string;
        };
        AuditEvent: {
            action: string;
            actor: string;
            after: Record<string, never> | null;
            at: string;
            before: Record<string, never> | null;
            correlationId: string;
            id: string;
            /** @enum {string} */
            outcome: "allowed" | "denied";
            query: Record<string, never> | null;
            resource: string;
            resourceId: string | null;
            sealed: boolean;
            /** @description Place in the sealed chain; null until sealed */
            seq: number | null;
        };
        AveragingBody: {
            days?: number;
            longestMonth?: number;
            shortStayIsAWeek?: boolean;
        };
        AveragingSettings: {
            /** @description The longest average */
            days: number;
            /** @description Months are as long as they are, up to this */
            longestMonth: number;
            /** @description An average over fewer than seven days is taken as over a week */
            shortStayIsAWeek: boolean;
        };
        AwayDays: {
            academicYear: string;
            days: number;
            /** @description More than this extends training */
            limit: number;
            warnAt: number;
        };
        AwayPerson: {
            /** Format: date */
            from: string;
            kind: string;
            name: string;
            personId: string;
            /** Format: date */
            to: string;
        };
        AwayThen: {
            absenceId: string;
            /** Format: date */
            from: string;
            name: string;
            personId: string;
            /** @enum {string} */
            status: "requested" | "approved" | "denied" | "cancelled" | "anticipated";
            /** Format: date */
            to: string;
        };
        Backup: {
            /** @description Newest first */
            log: components["schemas"]["BackupActivation"][];
            /** @description By day */
            members: components["schemas"]["BackupMember"][];
            /** @description Of whoever ever stepped in, the most owed first */
            tallies: components["schemas"]["PaybackTally"][];
        };
        BackupActivation: {
            /** Format: date-time */
            at: string;
            /** @description Who put them on it */
            by: string;
            forPersonId: string | null;
            forPersonName: string | null;
            /** Format: date */
            from: string;
            id: string;
            /** @description What they did, with its day */
            label: string;
            paidBack: components["schemas"]["PaidBack"] | null;
            personId: string;
            personName: string;
            /**
             * Format: date-time
             * @description It was undone, and counts nothing
             */
            takenBackAt: string | null;
            /**
             * Format: date
             * @description The day after the last
             */
            to: string;
            version: number;
            why: string;
            /** @description What it counts */
            worth: number;
        };
        BackupMember: {
            /** @description On leave in some of it */
            away: boolean;
            /**
             * Format: date
             * @description The day on which the duty begins
             */
            date: string;
            /** @description The activity */
            duty: string;
            /** Format: date-time */
            end: string | null;
            name: string;
            /** @description What they did for others and is not paid back yet */
            owed: number;
            personId: string;
            pgy: number | null;
            phone: string | null;
            /** Format: date-time */
            start: string | null;
        };
        BackupSettings: {
            holiday: number;
            /** @description 0: never changed */
            version: number;
            /** @description What stepping in is worth on a weekday, in halves */
            weekday: number;
            weekend: number;
        };
        BackupWorth: {
            holiday: number;
            /** @description What stepping in is worth on a weekday, in halves */
            weekday: number;
            weekend: number;
        };
        BandEntry: {
            /** Format: date */
            from: string;
            kind: string;
            name: string;
            personId: string;
            /** Format: date */
            to: string;
        };
        BaseSetting: {
            limit: number;
            on: boolean;
            /** @enum {string} */
            severity: "violation" | "warning";
        };
        BindingConstraint: {
            constraint: string;
            name: string;
            words: string;
        };
        BlockGrid: {
            activities: components["schemas"]["Activity"][];
            bands: components["schemas"]["BlockGridBand"][];
            block: components["schemas"]["AcademicBlock"];
            days: components["schemas"]["BlockGridDay"][];
            draft: components["schemas"]["Draft"] | null;
            findings: components["schemas"]["FindingCounts"];
            groups: components["schemas"]["BlockGridGroup"][];
            rotations: components["schemas"]["Rotation"][];
            schedule: components["schemas"]["Schedule"];
            supervision: components["schemas"]["SupervisionCell"][];
        };
        BlockGridBand: {
            entries: components["schemas"]["BandEntry"][];
            label: string;
        };
        BlockGridCell: {
            absence: string | null;
            am: components["schemas"]["BlockGridHalf"] | null;
            pm: components["schemas"]["BlockGridHalf"] | null;
        };
        BlockGridDay: {
            /** Format: date */
            date: string;
            events: components["schemas"]["BlockGridEvent"][];
            /** @description Clinics and electives are closed */
            holiday: string | null;
            today: boolean;
            weekday: number;
        };
        BlockGridEvent: {
            /** @enum {string} */
            effect: "closed" | "protected" | "note";
            /**
             * @description null: the whole day
             * @enum {string|null}
             */
            half: "am" | "pm" | null;
            id: string;
            name: string;
        };
        BlockGridGroup: {
            label: string;
            people: components["schemas"]["BlockGridRow"][];
        };
        BlockGridHalf: {
            activityId: string;
            changed: boolean;
            /** @description Null: from the weekly pattern */
            dutyId: string | null;
            /** Format: date-time */
            end: string | null;
            locked: boolean;
            rotationId: string | null;
            source: string;
            /** Format: date-time */
            start: string | null;
        };
        BlockGridRow: {
            /** @description One per day, in order */
            days: components["schemas"]["BlockGridCell"][];
            name: string;
            personId: string;
            pgy: number | null;
            rotationIds: string[];
        };
        BlockInput: {
            /** Format: date */
            from: string;
            /** @description Left out: named by its number */
            name?: string;
            /**
             * Format: date
             * @description First day of the second half
             */
            splitOn?: string | null;
            /**
             * Format: date
             * @description The day after its last
             */
            to: string;
        };
        BlockOverview: {
            /** @description The mean of everybody's weekly averages */
            averageHours: number | null;
            byRule: components["schemas"]["RuleCounts"][];
            /** @description Of whom all is told and nothing found */
            clearPeople: number;
            counts: components["schemas"]["FindingCounts"];
            /** Format: date */
            from: string;
            highestHours: number | null;
            highestPersonId: string | null;
            id: string;
            name: string;
            people: number;
            /** Format: date */
            to: string;
        };
        CallRoster: {
            /** @description Days outside every academic year are left out */
            days: components["schemas"]["CallRosterDay"][];
            /** @description YYYY-MM */
            month: string;
            people: components["schemas"]["CallRosterContact"][];
            /** @description 0: nothing is published */
            publishedVersion: number;
            zone: string;
        };
        CallRosterContact: {
            email: string | null;
            name: string;
            personId: string;
            /** @description null: none, or not for whoever asks */
            phone: string | null;
        };
        CallRosterDay: {
            /** Format: date */
            date: string;
            holiday: string | null;
            /** @description Roles that nobody has on that day are left out */
            on: components["schemas"]["OnCallRole"][];
        };
        Candidate: {
            /** @description Findings that it would add or worsen */
            addedFindings: number;
            currentRotationId: string | null;
            eligible: boolean;
            note: string;
            personId: string;
            /** @description In a word or two; empty where nothing speaks against it */
            reason: string;
            /** @enum {string} */
            reasonCode: "ok" | "assigned" | "locked" | "on-leave" | "maximum-met" | "not-this-pgy" | "not-qualified" | "duty-hours" | "same-rotation" | "same-duty";
            /** @description Rules of these findings */
            ruleIds: string[];
        };
        CannotStandIn: {
            code: string;
            name: string;
            personId: string;
            words: string;
        };
        CarriedPlans: {
            /** @description They stay as they are: plans belong to the program */
            count: number;
            /** @description What will say nothing in the new year */
            mentions: components["schemas"]["PlanMention"][];
        };
        CarriedRow: {
            amount: number;
            measure: string;
            personId: string;
        };
        CarriedTally: {
            measures: components["schemas"]["TallyMeasure"][];
            /** @description Of people who go on and have any */
            rows: components["schemas"]["CarriedTallyRow"][];
        };
        CarriedTallyRow: {
            name: string;
            personId: string;
            /** @description By measure */
            values: {
                [key: string]: number;
            };
        };
        CarryTallies: {
            /** @description All that people bring from before the first schedule here */
            rows: components["schemas"]["CarriedRow"][];
        };
        CellAlternative: {
            allowed: boolean;
            item: components["schemas"]["ExplainedItem"];
            /** @description Change of points; more is worse */
            points: number;
            reasons: components["schemas"]["CellReason"][];
            /** @description Change of unmet demand */
            unmet: number;
        };
        CellExplanation: {
            /** @description What else the cell could hold */
            alternatives: components["schemas"]["CellAlternative"][];
            /** @description What holds it here */
            binds: components["schemas"]["BindingConstraint"][];
            holds: components["schemas"]["ExplainedItem"];
            locked: boolean;
            /** @description Who else could hold what is here, best first */
            others: components["schemas"]["OtherPerson"][];
            person: components["schemas"]["ExplainedPerson"];
            slot: components["schemas"]["ExplainedSlot"];
        };
        CellReason: {
            constraint: string;
            /** @enum {string} */
            kind: "forbids" | "prefers" | "costs";
            name: string;
            points: number;
            words: string;
        };
        CellsOfBlock: {
            blockId: string;
            /** @description One per rule, in order */
            cells: components["schemas"]["ComplianceCell"][];
        };
        ChangeConflictSettings: {
            autoKinds: ("double-booking" | "leave-over-assignment" | "call-cascade" | "uncovered-demand" | "supervision-gap" | "duty-hours" | "back-to-back" | "post-call-clinic" | "missing-credential" | "expired-certification" | "external-commitment")[];
            /** @description Conflicts of some kinds are resolved without anybody, where nothing new is wrong afterwards */
            autoResolve: boolean;
            /** @description The least score of what is applied by itself */
            autoScore: number;
            /** @description Weeks of heavy service in a row that are still fine */
            heavyWeeks: number;
        };
        ChangedHourDay: {
            /** @description The week was attested, and is no longer */
            attestationTakenBack: boolean;
            /** Format: date */
            date: string;
            /** @description Something is scheduled that wants a log */
            due: boolean;
            entries: components["schemas"]["HourEntry"][];
            /** @description Kind of approved leave */
            leave: string | null;
            loggedHours: number | null;
            scheduled: components["schemas"]["ScheduledWork"][];
            /** @description Null where an activity has no times */
            scheduledHours: number | null;
            /** @enum {string} */
            status: "future" | "open" | "logged" | "attested";
            /** @description 0: never logged */
            version: number;
        };
        ChangedProgram: {
            id: string;
            /** @description Published duties that are in another zone now, at the same times on the wall clock */
            movedDuties: number;
            name: string;
            siteId: string | null;
            specialty: string;
            version: number;
            zone: string;
        };
        ChangeDraftBody: {
            changes: components["schemas"]["DraftChangeInput"][];
            /** @description What undo says of it */
            label?: string;
        };
        ChangedSite: {
            id: string;
            /** @description Published duties that are in the new zone now, at the same times on the wall clock */
            movedDuties: number;
            name: string;
            /** @description Programs and rotations that are there */
            usedBy: number;
            version: number;
            /**
             * @description IANA name
             * @example America/New_York
             */
            zone: string;
        };
        ChangeInstitutionalEvent: {
            /** @description What the audience does; of protected time alone */
            activityId?: string | null;
            /** @description null: everyone */
            audience?: components["schemas"]["EventAudience"] | null;
            /**
             * @description closed: clinics and electives are; protected: the audience does the activity, services and nights are kept; note: shown only
             * @enum {string}
             */
            effect?: "closed" | "protected" | "note";
            /** Format: date */
            from?: string;
            /**
             * @description Of each of its days; null: whole days
             * @enum {string|null}
             */
            half?: "am" | "pm" | null;
            name?: string;
            /**
             * Format: date
             * @description The day after its last
             */
            to?: string;
        };
        ChangeLeaveKind: {
            /** @description Approved at once where it breaks no rule, takes no call and leaves nothing short */
            autoApprove?: boolean;
            /** @description Frees from duty, unless said otherwise */
            blocking: boolean;
            /** @description Counts as away from the program, unless said otherwise */
            countsAway: boolean;
            /** @enum {string} */
            kind: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
            /** @description As the program calls it */
            label: string;
            /** @description People may be given it; imported leave may be of any kind */
            offered: boolean;
            /** @description Most days of it in an academic year */
            quota?: number | null;
            /** @description Comes as it comes: windows, blackout dates and how many are away don’t hold */
            unforeseen?: boolean;
        };
        ChangeLeaveSettings: {
            /** @description In the order in which they are offered; a kind left out is not offered */
            kinds: components["schemas"]["ChangeLeaveKind"][];
            /** @description Days away in an academic year that extend training */
            limit: number;
            /** @description Left out: as it is */
            policy?: components["schemas"]["LeavePolicy"];
            /** @description Days away in an academic year */
            warnAt: number;
        };
        ChangeNotificationChannels: {
            /** @description What both are told of */
            kinds: ("schedule-changed" | "leave-requested" | "leave-withdrawn" | "leave-decided" | "certification-expiring" | "duty-assigned" | "duty-relieved" | "swap-requested" | "swap-offered" | "swap-to-approve" | "swap-decided" | "conflict-found" | "conflict-deferred" | "conflict-resolved" | "run-finished")[];
            /** @description The address of an incoming webhook of Slack. Left out: stays as it is. Null: none */
            slackUrl?: string | null;
            /** @description Signs what goes to webhookUrl: HMAC-SHA256 in Housestaff-Signature. Left out: stays as it is */
            webhookSecret?: string | null;
            webhookUrl: string | null;
        };
        ChangeNotificationPreferences: {
            /** @description One e-mail a day with everything in it */
            digest: boolean;
            /** @description Kinds that are left out are as usual */
            kinds: components["schemas"]["KindWays"][];
            /**
             * @description Where text messages go
             * @example +12175550100
             */
            phone: string | null;
            /** @description E-mail and SMS wait */
            quiet: components["schemas"]["QuietHours"] | null;
        };
        ChangePassword: {
            current: string;
            /** @description 12 to 128 characters */
            next: string;
        };
        ChangeProfile: {
            name: string;
        };
        ChangeQualification: {
            /**
             * Format: date
             * @description The last day on which it holds; null: for good. Left out of a new one: as long as its type lasts
             */
            expires?: string | null;
            /** Format: date */
            issued?: string;
            /**
             * @description Of procedures
             * @enum {string|null}
             */
            level?: "observes" | "supervised" | "independent" | "supervises" | null;
            note?: string;
        };
        ChangeQualificationType: {
            /** @enum {string} */
            family?: "certification" | "procedure";
            /** @description Months from its issue; null: it does not expire by itself */
            lastsMonths?: number | null;
            /** @description E.g. ACLS */
            name?: string;
            /** @description Rotations and activities that ask for it */
            requiredBy?: components["schemas"]["QualificationNeedInput"][];
        };
        ChangeSite: {
            name?: string;
            /**
             * @description IANA name
             * @example America/New_York
             */
            zone?: string;
        };
        ChangeSwapSettings: {
            /** @description How long a request waits */
            expiryDays: number;
            /** @description 0 to 1: partners below it are not shown */
            minScore: number;
            /**
             * @description Whatever it says, a swap that would break a rule needs a manager
             * @enum {string}
             */
            needsManager: "always" | "never" | "when-findings";
            /** @description Also where others need none */
            openPoolNeedsManager: boolean;
            /** @description 0 to 1 each */
            weights: components["schemas"]["SwapWeights"];
            whoMay: components["schemas"]["WhoMaySwap"];
        };
        ChangeUser: {
            /** @description false ends their sessions */
            active?: boolean;
            name?: string;
            /**
             * Format: uuid
             * @description null: no longer linked to a person
             */
            personId?: string | null;
        };
        ChannelsAvailable: {
            /** @description This installation has a mail server */
            email: boolean;
            /** @description This installation has an SMS gateway */
            sms: boolean;
        };
        CheckedIntern: {
            cohort: string | null;
            email: string | null;
            familyName: string;
            givenName: string;
            pgy: number;
            problems: components["schemas"]["InternProblem"][];
            /** Format: date */
            startsOn: string | null;
        };
        CommitImport: {
            /** @description Leave labels without an answer out */
            acceptedOnly: boolean;
            /** @description Lock imported cells against regeneration */
            lockImported: boolean;
            /** @description Overwrite what was edited by hand since the last import */
            replaceManual: boolean;
        };
        ComplianceCell: {
            limit: number | null;
            measured: number | null;
            ruleId: string;
            /** @enum {string} */
            status: "pass" | "violation" | "warning" | "not-assessable" | "not-applicable";
        };
        ComplianceMatrix: {
            /** @enum {string} */
            basis: "scheduled" | "worked";
            block: components["schemas"]["AcademicBlock"];
            /** @description Of whom all is told and nothing found */
            clearPeople: number;
            counts: components["schemas"]["FindingCounts"];
            findings: components["schemas"]["Finding"][];
            /** @description Days of people in the block whose hours were logged; 0 where the schedule alone is judged */
            loggedDays: number;
            /** @description What the program is held to */
            pack: components["schemas"]["PackOfMatrix"];
            rows: components["schemas"]["ComplianceRow"][];
            rules: components["schemas"]["RuleInfo"][];
        };
        ComplianceOverview: {
            blocks: components["schemas"]["BlockOverview"][];
            counts: components["schemas"]["FindingCounts"];
            people: components["schemas"]["PersonOverview"][];
            rules: components["schemas"]["RuleInfo"][];
        };
        ComplianceRow: {
            /** @description One per rule, in order */
            cells: components["schemas"]["ComplianceCell"][];
            name: string;
            personId: string;
            pgy: number | null;
            rotationIds: string[];
        };
        Conflict: {
            deferred: components["schemas"]["ConflictDeferred"] | null;
            /** Format: date-time */
            foundAt: string;
            /** Format: date */
            from: string;
            id: string;
            ignored: components["schemas"]["ConflictIgnored"] | null;
            /** @enum {string} */
            kind: "double-booking" | "leave-over-assignment" | "call-cascade" | "uncovered-demand" | "supervision-gap" | "duty-hours" | "back-to-back" | "post-call-clinic" | "missing-credential" | "expired-certification" | "external-commitment";
            /** @description Its days or duties one by one, where there is something to say of each */
            lines: string[];
            /** @description Whom it is about; empty where it is nobody’s alone */
            personIds: string[];
            programId: string;
            resolution: components["schemas"]["ConflictResolution"] | null;
            scheduleId: string;
            /**
             * @description violation: it can’t happen as it stands, or breaks a rule
             * @enum {string}
             */
            severity: "violation" | "warning";
            /** @enum {string} */
            status: "open" | "ignored" | "resolved";
            /** @description In a line */
            title: string;
            /**
             * Format: date
             * @description Exclusive
             */
            to: string;
            /**
             * @description Begins today or before; within 7 days; later
             * @enum {string}
             */
            urgency: "today" | "week" | "later";
            version: number;
            /** @description The arithmetic */
            why: string;
        };
        ConflictAssignee: {
            name: string;
            userId: string;
        };
        ConflictCount: {
            count: number;
            /** @enum {string} */
            kind: "double-booking" | "leave-over-assignment" | "call-cascade" | "uncovered-demand" | "supervision-gap" | "duty-hours" | "back-to-back" | "post-call-clinic" | "missing-credential" | "expired-certification" | "external-commitment";
            /** @enum {string} */
            severity: "violation" | "warning";
            /** @enum {string} */
            urgency: "today" | "week" | "later";
        };
        ConflictDeferred: {
            /** Format: date-time */
            at: string;
            /** @description E-mail of whoever did it; “by itself”, “Housestaff” */
            by: string;
            name: string;
            note: string;
            userId: string;
        };
        ConflictIgnored: {
            /** Format: date-time */
            at: string;
            /** @description E-mail of whoever did it; “by itself”, “Housestaff” */
            by: string;
            reason: string;
            /**
             * Format: date
             * @description The first day on which it is open again; null: until it gets worse
             */
            until: string | null;
        };
        ConflictLook: {
            /** @description The job that looks */
            jobId: string;
        };
        ConflictOption: {
            /** @description Why it can’t be applied; null: it can */
            blocked: string | null;
            /** @description Other conflicts that it would end too */
            ends: string[];
            factors: components["schemas"]["OptionFactors"];
            findings: components["schemas"]["FindingDiff"];
            /** @description The same as long as it makes the same changes */
            id: string;
            label: string;
            /** @description Other conflicts that it would make, or make worse */
            makes: string[];
            /** @description 0 to 1: the factors that can be told, by their weights */
            score: number;
            /** @description Each change of the schedule */
            steps: string[];
            /** @enum {string} */
            strategy: "swap" | "reassign" | "split" | "backup" | "defer";
        };
        ConflictOverview: {
            /** @description Of the open ones */
            counts: components["schemas"]["ConflictCount"][];
            /**
             * Format: date-time
             * @description When somebody or the night last looked; null: never
             */
            lookedAt: string | null;
            /** @description Something it rests on has changed since */
            stale: boolean;
        };
        ConflictResolution: {
            /** Format: date-time */
            at: string;
            /** @description By the program’s setting, without anybody */
            automatic: boolean;
            /** @description E-mail of whoever did it; “by itself”, “Housestaff” */
            by: string;
            label: string;
            /** @description swap, reassign, split or backup; null: it ended by itself */
            strategy: string | null;
            /** @description The published version that it made, which can be taken back; null: none */
            versionNumber: number | null;
        };
        ConflictSettings: {
            autoKinds: ("double-booking" | "leave-over-assignment" | "call-cascade" | "uncovered-demand" | "supervision-gap" | "duty-hours" | "back-to-back" | "post-call-clinic" | "missing-credential" | "expired-certification" | "external-commitment")[];
            /** @description Conflicts of some kinds are resolved without anybody, where nothing new is wrong afterwards */
            autoResolve: boolean;
            /** @description The least score of what is applied by itself */
            autoScore: number;
            /** @description Weeks of heavy service in a row that are still fine */
            heavyWeeks: number;
            /** @description 0: the usual ones, never changed */
            version: number;
        };
        ConflictToResolve: {
            conflictId: string;
            /** @description Left out: the best one after which nothing new is wrong */
            optionId?: string;
            version: number;
        };
        CoverageCell: {
            blockId: string;
            first: number;
            max: number | null;
            min: number | null;
            second: number;
            /** @enum {string} */
            state: "ok" | "under" | "over" | "none";
        };
        CoverageInput: {
            blockId?: string | null;
            id?: string;
            maxPeople?: number | null;
            minPeople: number;
            /** @description null: any PGY; more than one: counted together */
            pgys?: number[] | null;
            rotationId: string;
            status?: string;
        };
        CoverageRequirement: {
            /** @description null: every block */
            blockId: string | null;
            id: string;
            maxPeople: number | null;
            minPeople: number;
            /** @description null: any PGY; more than one: counted together */
            pgys: number[] | null;
            rotationId: string;
            /** @enum {string} */
            status: "observed" | "confirmed";
        };
        CoverageRow: {
            /** @description One per block, in order */
            cells: components["schemas"]["CoverageCell"][];
            rotationId: string;
        };
        CreateAbsence: {
            /** @description Frees the person of their duties. Left out: as the leave settings say of the kind */
            blocking?: boolean;
            /** @description Counts as away from the program. Left out: as the leave settings say of the kind */
            countsAway?: boolean;
            /** @description Of leave that is approved: keys of the breaches that whoever approves has seen and accepts */
            despite?: string[];
            /** @description Its last afternoon is worked again */
            endsAm?: boolean;
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
            note?: string;
            personId: string;
            /** @description Its first morning is still worked */
            startsPm?: boolean;
            /**
             * @default requested
             * @enum {string}
             */
            status: "requested" | "approved" | "denied" | "cancelled" | "anticipated";
            /**
             * Format: date
             * @description The first day back
             */
            to: string;
        };
        CreateAcademicYear: {
            blocks: components["schemas"]["BlockInput"][];
            /** Format: date */
            from: string;
            /** @description Left out: named by its start and end, e.g. AY 2026-27 */
            name?: string;
            /**
             * Format: date
             * @description The day after its last
             */
            to: string;
        };
        CreateActivity: {
            /** @enum {string} */
            category?: "clinical" | "educational" | "administrative" | "time-off";
            code: string;
            colour?: string;
            countsHours?: boolean;
            /** @enum {string} */
            dutyKind?: "day" | "night-float" | "call" | "backup" | "post-call" | "off" | "moonlighting";
            /** @description At-home call and backup may stand beside other duties */
            mayOverlap?: boolean;
            name: string;
            /** @enum {string} */
            place?: "in-house" | "at-home" | "none";
            supervises?: boolean;
            /** @description null: not known; duty hours are not assessable then */
            times?: components["schemas"]["ActivityTimes"] | null;
        };
        CreatePerson: {
            active?: boolean;
            /** @description Who alternates together, e.g. A to E of a 4+1 program */
            cohort?: string | null;
            email?: string | null;
            externalId?: string | null;
            familyName: string;
            givenName?: string;
            /** @enum {string} */
            kind: "resident" | "faculty" | "staff" | "student";
            pgyPeriods?: components["schemas"]["PgyPeriodInput"][];
            phone?: string | null;
            specialties?: string[];
            titles?: string[];
        };
        CreateProgram: {
            name: string;
            /** @description Where it is at home; it is in this site's zone then */
            siteId?: string | null;
            /** @example family-medicine */
            specialty: string;
            /**
             * @description IANA name
             * @example America/New_York
             */
            zone: string;
        };
        CreateRotation: {
            /** @description 1 to 6 letters, as grids write it */
            abbreviation: string;
            active?: boolean;
            /** @enum {string} */
            audience?: "resident" | "faculty" | "any";
            /** @enum {string} */
            category?: "inpatient" | "critical-care" | "emergency" | "obstetrics" | "night-float" | "ambulatory" | "elective" | "orientation" | "away" | "leave" | "other";
            colour?: string;
            halfBlock?: boolean;
            /** @description 80, or 88 where the exception was granted */
            hoursLimit?: number;
            leaveEligible?: boolean;
            name: string;
            siteId?: string | null;
            /** @description Load of one learner on the attendings of a half-day */
            supervisionWeight?: number;
        };
        CreateSharedFeed: {
            activityId?: string;
            rotationId?: string;
        };
        Credentials: {
            /** @example coordinator@example.org */
            email: string;
            password: string;
        };
        CycleCohort: {
            cohort: string;
            /** @description The block of the year that is its first, from 1 */
            from: number;
        };
        DateToEnter: {
            /**
             * Format: date
             * @description This year's
             */
            day: string;
            /** @enum {string} */
            kind: "holiday" | "event";
            /** @description Not on the same date each year */
            moves: boolean;
            name: string;
            /**
             * Format: date
             * @description null: look it up
             */
            proposed: string | null;
            /** @example fourth Thursday of November */
            rule: string;
        };
        DayPick: {
            from?: string;
            halves?: ("am" | "pm")[];
            /**
             * @description also: those days too, whatever their weekday
             * @enum {string}
             */
            holidays?: "also" | "only" | "never";
            /** @description Not included */
            to?: string;
            /** @description 1: Monday */
            weekdays?: number[];
        };
        DecideAbsence: {
            /** @description What the person is told with it */
            note?: string;
        };
        DecidedAbsence: {
            /** @description What they said to the person */
            answer: string;
            blocking: boolean;
            countsAway: boolean;
            /** @description Halves included */
            days: number;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description Who answered it */
            decidedBy: string | null;
            /** @description Of an approval: what it leaves open in the published schedule */
            effect: components["schemas"]["LeaveEffect"] | null;
            endsAm: boolean;
            /** Format: date */
            from: string;
            id: string;
            /** @enum {string} */
            kind: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
            /** @description Why: empty for whoever neither is the person nor answers leave */
            note: string;
            personId: string;
            personName: string;
            /** Format: date */
            requestedOn: string;
            /** @enum {string} */
            source: "import" | "manual";
            startsPm: boolean;
            /** @enum {string} */
            status: "requested" | "approved" | "denied" | "cancelled" | "anticipated";
            /**
             * Format: date
             * @description The first day back
             */
            to: string;
            version: number;
        };
        DeferConflict: {
            note?: string;
            /** @description Somebody who may resolve conflicts here */
            userId: string;
        };
        Draft: {
            /** @description The published version that it was started on */
            baseVersion: number;
            canRedo: boolean;
            canUndo: boolean;
            /** @description Changes that are not undone */
            changeCount: number;
            /** Format: date-time */
            changedAt: string;
            createdBy: string;
            id: string;
            name: string;
            redoLabel: string | null;
            scheduleId: string;
            /** @enum {string} */
            status: "open" | "published" | "discarded";
            undoLabel: string | null;
            version: number;
        };
        DraftChangeInput: {
            /** @description put-duty */
            activityId?: string;
            /** @description lock, remove-duty: one duty made by hand */
            dutyId?: string;
            /** Format: date */
            from: string;
            /**
             * @description put-duty, remove-duty; left out: the whole day
             * @enum {string}
             */
            half?: "am" | "pm" | "day";
            /** @enum {string} */
            kind: "set-stay" | "lock" | "put-duty" | "remove-duty";
            /** @description lock: false unlocks */
            locked?: boolean;
            personId: string;
            /** @description set-stay: null clears the period */
            rotationId?: string | null;
            /**
             * Format: date
             * @description The day after its last
             */
            to: string;
        };
        DutyChangeCounts: {
            added: number;
            changed: number;
            removed: number;
        };
        DutyChoice: {
            activityId: string;
            /** @description Findings that it would add or worsen */
            addedFindings: number;
            eligible: boolean;
            /** @description In a word or two; empty where nothing speaks against it */
            reason: string;
            /** @enum {string} */
            reasonCode: "ok" | "assigned" | "locked" | "on-leave" | "maximum-met" | "not-this-pgy" | "not-qualified" | "duty-hours" | "same-rotation" | "same-duty";
            /** @description Rules of these findings */
            ruleIds: string[];
        };
        EditResult: {
            draft: components["schemas"]["Draft"];
            findings: components["schemas"]["FindingDiff"];
        };
        EventAudience: {
            kinds?: ("resident" | "faculty" | "staff" | "student")[];
            /** @description Residents of these years */
            pgys?: number[];
        };
        ExplainedItem: {
            id: string | null;
            name: string;
        };
        ExplainedPerson: {
            id: string;
            name: string;
        };
        ExplainedSlot: {
            from: string;
            name: string;
            /** @description The day after the last */
            to: string;
        };
        ExtraWeight: {
            activityId: string;
            weight: number;
        };
        Failure: {
            error: {
                /** @description Stable, `context.reason` */
                code: string;
                correlationId: string;
                /** @description A refusal's facts, or one element for each wrong field */
                details: Record<string, never>[];
                message: string;
            };
            meta: components["schemas"]["Meta"];
            /** @enum {boolean} */
            success: false;
        };
        Feed: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            label: string;
            /**
             * Format: date-time
             * @description When a calendar app last read it
             */
            lastFetchedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
        };
        FeedCreated: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            label: string;
            /**
             * Format: date-time
             * @description When a calendar app last read it
             */
            lastFetchedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @description The private address. Shown only here: it is not stored */
            url: string;
        };
        Finding: {
            /** Format: date-time */
            at: string | null;
            /**
             * @description Which rows it was measured from
             * @enum {string}
             */
            basis: "scheduled" | "logged" | "mixed";
            /** @description Of the window */
            days: number;
            /** @description Days without leave */
            eligibleDays: number;
            /** Format: date */
            from: string;
            /** @description What an average was made from */
            hours: number | null;
            id: string;
            limit: number | null;
            measured: number | null;
            /** @description Holds for as long as the finding isn't worse than it was */
            override: components["schemas"]["FindingOverride"] | null;
            paragraph: string;
            /** @description Null: supervision */
            personId: string | null;
            /** @description Empty where there is no person */
            personName: string;
            /** @description Of supervision: group and half-day, e.g. Clinic · AM */
            place: string | null;
            rotationId: string | null;
            rows: components["schemas"]["FindingRow"][];
            ruleId: string;
            /** @enum {string} */
            severity: "violation" | "warning" | "not-assessable";
            /** Format: date */
            to: string;
            unit: string;
        };
        FindingCounts: {
            notAssessable: number;
            violations: number;
            warnings: number;
        };
        FindingDiff: {
            added: components["schemas"]["Finding"][];
            improved: components["schemas"]["Finding"][];
            removed: components["schemas"]["Finding"][];
            worsened: components["schemas"]["Finding"][];
        };
        FindingOverride: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
            /** @description The version that it was given for */
            version: number;
        };
        FindingRow: {
            activityCode: string;
            activityName: string;
            /** Format: date */
            date: string;
            dutyId: string | null;
            /** Format: date-time */
            end: string | null;
            hours: number | null;
            /** Format: date-time */
            start: string | null;
        };
        FindMatches: {
            gives: components["schemas"]["SwapPartInput"];
            /**
             * @description one-to-one: only for something in return; absorb: only without; left out: either
             * @enum {string}
             */
            kind?: "one-to-one" | "absorb";
            /** @description Whose it is; needs swap:write for anybody else. Left out: whoever is signed in */
            personId?: string;
        };
        FirstYear: {
            /**
             * Format: date
             * @example 2026-07-01
             */
            from: string;
            /**
             * @description The last block takes the days that are left over
             * @enum {string}
             */
            kind: "four-week" | "two-week" | "monthly" | "weekly";
        };
        GivenAnswers: {
            clinicRotation: string | null;
            confirm: boolean;
            firstDay: string;
            runWishes: boolean;
            yearName: string | null;
        };
        GrantInfo: {
            /** @description null: the whole organization */
            programId: string | null;
            role: string;
        };
        GrantInput: {
            /**
             * Format: uuid
             * @description null: the whole organization
             */
            programId: string | null;
            /** @enum {string} */
            role: "platform-admin" | "org-admin" | "program-director" | "coordinator" | "chief-resident" | "faculty" | "resident" | "staff" | "front-desk" | "auditor";
        };
        Holiday: {
            /** Format: date */
            day: string;
            id: string;
            name: string;
            version: number;
        };
        HourDay: {
            /** Format: date */
            date: string;
            /** @description Something is scheduled that wants a log */
            due: boolean;
            entries: components["schemas"]["HourEntry"][];
            /** @description Kind of approved leave */
            leave: string | null;
            loggedHours: number | null;
            scheduled: components["schemas"]["ScheduledWork"][];
            /** @description Null where an activity has no times */
            scheduledHours: number | null;
            /** @enum {string} */
            status: "future" | "open" | "logged" | "attested";
            /** @description 0: never logged */
            version: number;
        };
        HourEntry: {
            /** @description Of kind duty, without a duty: what was done. Null: not said */
            activityId: string | null;
            /** @description Of kind duty: the published duty. Null: work that was on no schedule */
            dutyId: string | null;
            /** @description At most 48 hours later */
            end: string;
            /** @enum {string} */
            kind: "duty" | "call-in" | "from-home" | "moonlighting";
            note: string;
            /** @description Wall clock in the person's zone, YYYY-MM-DDTHH:mm */
            start: string;
        };
        HourLogOverview: {
            block: components["schemas"]["AcademicBlock"];
            rows: components["schemas"]["HourLogRow"][];
        };
        HourLogRow: {
            attestedWeeks: number;
            /** @description Days before today that want a log */
            daysDue: number;
            daysLogged: number;
            /** @description Logged beyond what was scheduled on the same days */
            difference: number | null;
            /** Format: date */
            lastLogged: string | null;
            loggedHours: number | null;
            name: string;
            personId: string;
            pgy: number | null;
            /** @description Of the days due */
            scheduledHours: number;
            /** @description Weeks that are over and had a day due */
            weeksDue: number;
        };
        HoursAverage: {
            /** Format: date */
            from: string;
            /** @description Hours a week; null where times are missing */
            hours: number | null;
            limit: number;
            /** Format: date */
            to: string;
        };
        HoursCell: {
            blockId: string;
            /** @description Highest average weekly hours in the block; null: not assessable */
            hours: number | null;
            limit: number;
            personId: string | null;
        };
        HoursFoot: {
            cells: components["schemas"]["HoursCell"][];
        };
        HourWeek: {
            attested: components["schemas"]["Attested"] | null;
            /** Format: date */
            from: string;
            /** @description On the days that were logged */
            logged: number | null;
            /** @description Days up to today that want a log and have none */
            openDays: number;
            scheduled: number;
            /** Format: date */
            to: string;
        };
        IgnoreConflict: {
            /** @description Why it may stay as it is */
            reason: string;
            /**
             * Format: date
             * @description The first day on which it is open again; null: until it gets worse
             */
            until?: string | null;
        };
        ImportBatch: {
            codes: components["schemas"]["ImportCode"][];
            createdAt: string;
            createdBy: string;
            fileName: string;
            fileSize: number;
            id: string;
            /**
             * @description What the file was recognised as
             * @enum {string}
             */
            kind: "year-sheet" | "program-file" | "people" | "absences" | "assignments";
            labels: components["schemas"]["ImportLabel"][];
            leaves: components["schemas"]["ImportLeave"][];
            /** @description Rotation cells whose label has an answer */
            matched: number;
            people: components["schemas"]["ImportPerson"][];
            problems: components["schemas"]["ImportProblem"][];
            /** @description Of a program file only */
            program: components["schemas"]["ImportProgram"] | null;
            programId: string;
            sheets: components["schemas"]["ImportSheet"][];
            /** @enum {string} */
            status: "staged" | "committed" | "discarded" | "undone";
            /** @description Of a table only */
            table: components["schemas"]["ImportTable"] | null;
            templates: components["schemas"]["ImportTemplate"][];
            /** @description Rotation cells */
            total: number;
            /** @description What it wrote is kept, so that it can be taken back */
            undoable: boolean;
            version: number;
            year: components["schemas"]["ImportYear"] | null;
        };
        ImportBlock: {
            cell: string;
            from: string;
            name: string;
            ordinal: number;
            /** @description The day after the last */
            to: string;
        };
        ImportChanges: {
            absences: components["schemas"]["ImportCounts"];
            activities: components["schemas"]["ImportCounts"];
            blocks: components["schemas"]["ImportCounts"];
            coverage: components["schemas"]["ImportCounts"];
            /** @description Half-days by hand */
            duties: components["schemas"]["ImportCounts"];
            patterns: components["schemas"]["ImportCounts"];
            people: components["schemas"]["ImportCounts"];
            requirements: components["schemas"]["ImportCounts"];
            rotations: components["schemas"]["ImportCounts"];
            /** @description Rules of the year */
            setups: components["schemas"]["ImportCounts"];
            stays: components["schemas"]["ImportCounts"];
        };
        ImportCode: {
            activityId: string | null;
            category: string;
            code: string;
            count: number;
            dutyKind: string;
            name: string;
            /** @description What programs usually mean; never taken silently */
            proposedTimes: components["schemas"]["ImportTimes"] | null;
            /** @description Null until a person confirms them */
            times: components["schemas"]["ImportTimes"] | null;
        };
        ImportCounts: {
            added: number;
            changed: number;
            removed: number;
            unchanged: number;
        };
        ImportLabel: {
            cells: string[];
            count: number;
            label: string;
            needsCheck: boolean;
            target: components["schemas"]["ImportLabelTarget"] | null;
            why: string;
        };
        ImportLabelRotation: {
            newAbbreviation: string | null;
            newName: string | null;
            rotationId: string | null;
        };
        ImportLabelTarget: {
            /** @enum {string} */
            kind: "rotation" | "leave" | "skip";
            /** @description One, or one for each part of a compound cell in order */
            rotations: components["schemas"]["ImportLabelRotation"][];
        };
        ImportLeave: {
            accept: boolean;
            cell: string;
            days: number;
            from: string | null;
            key: string;
            kind: string;
            personKey: string;
            personName: string;
            sure: boolean;
            text: string;
            /** @description The day after the last */
            to: string | null;
            why: string;
        };
        ImportMapping: {
            codes: components["schemas"]["MappedCode"][];
            labels: components["schemas"]["MappedLabel"][];
            leaves: components["schemas"]["MappedLeave"][];
            /** @description Of a program file */
            program?: components["schemas"]["ProgramAnswers"];
            programYearName?: string;
            templates: components["schemas"]["MappedTemplate"][];
        };
        ImportPerson: {
            /** @enum {string} */
            action: "create" | "match";
            cell: string;
            key: string;
            name: string;
            offCycle: boolean;
            personId: string | null;
            pgy: number | null;
        };
        ImportPreview: {
            changes: components["schemas"]["ImportChanges"];
            /** @description Edited by hand since, and kept */
            keptManual: number;
            problems: components["schemas"]["ImportProblem"][];
            /** @description Every label has an answer, every row is right */
            ready: boolean;
            sheets: components["schemas"]["ImportSheet"][];
            /** @description Labels without an answer, rows that are wrong */
            unmapped: string[];
        };
        ImportProblem: {
            cell: string;
            fix: string;
            sheet: string;
            text: string;
            what: string;
        };
        ImportProgram: {
            answers: components["schemas"]["GivenAnswers"];
            cohorts: number;
            coverage: number;
            /** @description Of the year; in */
            lastDay: string;
            name: string;
            proposedDays: components["schemas"]["ProposedDay"][];
            requirements: number;
            residents: number;
            rotations: components["schemas"]["ProgramRotation"][];
            weeks: number;
        };
        ImportRotationChoice: {
            newName: string | null;
            rotationId: string | null;
        };
        ImportSheet: {
            /** @description Filled cells (values, of a program file): stored + rejected */
            cellsRead: number;
            columns: number;
            /** @enum {string} */
            kind: "year" | "templates" | "ignored" | "program" | "table";
            name: string;
            rejected: number;
            rows: number;
            stored: number;
            why: string;
        };
        ImportSpan: {
            /** @description May exceed 1440: the next day */
            end: number;
            /** @description Minutes after local midnight */
            start: number;
        };
        ImportTable: {
            columns: components["schemas"]["TableColumn"][];
            /** @description From 1 */
            headingRow: number;
            /** @enum {string} */
            kind: "people" | "absences" | "assignments";
            /** @description At most 500, those that are wrong among them */
            rows: components["schemas"]["TableRow"][];
            rowsAccepted: number;
            rowsRead: number;
            rowsRejected: number;
            sheet: string;
        };
        ImportTemplate: {
            cell: string;
            cells: number;
            include: boolean;
            label: string;
            rotation: components["schemas"]["ImportRotationChoice"] | null;
        };
        ImportTimes: {
            am?: components["schemas"]["ImportSpan"] | null;
            day?: components["schemas"]["ImportSpan"] | null;
            pm?: components["schemas"]["ImportSpan"] | null;
        };
        ImportYear: {
            blocks: components["schemas"]["ImportBlock"][];
            from: string;
            name: string;
            to: string;
        };
        IncludedParts: {
            activities: boolean;
            /** @description Those that the included activities and rotations are enough for */
            plans: boolean;
            /** @description With their weekly patterns, where activities are included */
            rotations: boolean;
            rules: boolean;
        };
        IncomingResident: {
            cohort?: string | null;
            email?: string | null;
            familyName: string;
            givenName: string;
            /** @default 1 */
            pgy: number;
            /**
             * Format: date
             * @description Their first day, where it isn't the new year's: off-cycle
             */
            startsOn?: string | null;
        };
        InstitutionalEvent: {
            activityId: string | null;
            audience: components["schemas"]["EventAudience"] | null;
            /** @enum {string} */
            effect: "closed" | "protected" | "note";
            /** Format: date */
            from: string;
            /** @enum {string|null} */
            half: "am" | "pm" | null;
            id: string;
            name: string;
            /** Format: date */
            to: string;
            version: number;
        };
        InternProblem: {
            field: string;
            words: string;
        };
        Invitation: {
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            grants: components["schemas"]["GrantInfo"][];
            id: string;
            /** @description Name of who gave it */
            invitedBy: string;
            /** @description Whether the caller may renew or withdraw it: all its roles lie within the caller’s own */
            mayChange: boolean;
            name: string;
            /** @description The person that they will be */
            personId: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @enum {string} */
            status: "open" | "accepted" | "expired" | "revoked";
        };
        InvitationMade: {
            invitation: components["schemas"]["Invitation"];
            /**
             * @description Whether the link went out by e-mail too. off: this installation sends none
             * @enum {string}
             */
            mailed: "sent" | "failed" | "off";
            /** @description For them alone, good once. Shown only here: it is not stored */
            url: string;
        };
        InvitationOffer: {
            email: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description This e-mail has a login here already: accepting wants its password, not a new one */
            hasLogin: boolean;
            name: string;
            organizationName: string;
            /** @description Names of the roles that come with it */
            roles: string[];
        };
        InviteUser: {
            email: string;
            grants: components["schemas"]["GrantInput"][];
            name: string;
            /**
             * Format: uuid
             * @description The person that they will be: of a program of yours, and nobody’s login yet
             */
            personId?: string | null;
        };
        Job: {
            attempts: number;
            createdAt: string;
            error: string | null;
            finishedAt: string | null;
            id: string;
            kind: string;
            progress: Record<string, never> | null;
            startedAt: string | null;
            /** @enum {string} */
            status: "queued" | "running" | "succeeded" | "failed" | "cancelled";
        };
        KindWays: {
            email: boolean;
            inApp: boolean;
            /** @enum {string} */
            kind: "schedule-changed" | "leave-requested" | "leave-withdrawn" | "leave-decided" | "certification-expiring" | "duty-assigned" | "duty-relieved" | "swap-requested" | "swap-offered" | "swap-to-approve" | "swap-decided" | "conflict-found" | "conflict-deferred" | "conflict-resolved" | "run-finished";
            sms: boolean;
        };
        LabelledKindWays: {
            email: boolean;
            inApp: boolean;
            /** @enum {string} */
            kind: "schedule-changed" | "leave-requested" | "leave-withdrawn" | "leave-decided" | "certification-expiring" | "duty-assigned" | "duty-relieved" | "swap-requested" | "swap-offered" | "swap-to-approve" | "swap-decided" | "conflict-found" | "conflict-deferred" | "conflict-resolved" | "run-finished";
            label: string;
            sms: boolean;
        };
        LeaveBlackout: {
            /** Format: date */
            from: string;
            /** @description Null: every kind */
            kinds: ("vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other")[] | null;
            reason: string;
            /**
             * Format: date
             * @description The day after the last
             */
            to: string;
        };
        LeaveBreach: {
            /** @enum {string} */
            code: "window" | "blackout" | "quota" | "most-away" | "rotation";
            /** Format: date */
            from: string;
            /** @description Changes with what the breach rests on; sent back in `despite` to accept it */
            key: string;
            message: string;
            /** Format: date */
            to: string;
        };
        LeaveCheck: {
            /** @description The program approves it without asking anybody */
            approvesItself: boolean;
            breaches: components["schemas"]["LeaveBreach"][];
            /** @description Halves included */
            days: number;
            effect: components["schemas"]["LeaveEffect"];
            others: components["schemas"]["AwayThen"][];
            /** @description Of its kind, with it */
            quotas: components["schemas"]["QuotaTally"][];
            /** @description Of the academic years that it touches, with it */
            tallies: components["schemas"]["YearTally"][];
        };
        LeaveDays: {
            /** @description Half-days count half */
            days: number;
            /** Format: date */
            from: string;
            kind: string;
            /** Format: date */
            to: string;
        };
        LeaveEffect: {
            /** @description New or worse */
            findings: components["schemas"]["Finding"][];
            /** @description Calls, nights and duties placed by hand: somebody else has to take them */
            lost: components["schemas"]["LostDuty"][];
            /** @description Whether a schedule is published for any of the days */
            published: boolean;
            short: components["schemas"]["ShortDemand"][];
            stays: components["schemas"]["LeaveStay"][];
            /** @description Half-days of the rotations’ usual work */
            usualHalves: number;
        };
        LeaveKind: {
            /** @description Approved at once where it breaks no rule, takes no call and leaves nothing short */
            autoApprove: boolean;
            /** @description Frees from duty, unless said otherwise */
            blocking: boolean;
            /** @description Counts as away from the program, unless said otherwise */
            countsAway: boolean;
            /** @enum {string} */
            kind: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
            /** @description As the program calls it */
            label: string;
            /** @description People may be given it; imported leave may be of any kind */
            offered: boolean;
            /** @description Most days of it in an academic year */
            quota: number | null;
            /** @description Comes as it comes: windows, blackout dates and how many are away don’t hold */
            unforeseen: boolean;
        };
        LeaveOfTimeline: {
            /** Format: date */
            from: string;
            kind: string;
            /** Format: date */
            to: string;
        };
        LeavePolicy: {
            /** @description Most days from the request to the first day away */
            aheadDays: number | null;
            blackouts: components["schemas"]["LeaveBlackout"][];
            mostAway: components["schemas"]["MostAway"][];
            /** @description Fewest days from the request to the first day away */
            noticeDays: number | null;
            /** @description When requests for an academic year are taken; a year without one takes them always */
            windows: components["schemas"]["LeaveWindow"][];
        };
        LeaveSettings: {
            kinds: components["schemas"]["LeaveKind"][];
            /** @description Days away in an academic year that extend training */
            limit: number;
            policy: components["schemas"]["LeavePolicy"];
            /** @description 0: the usual ones, never changed */
            version: number;
            /** @description Days away in an academic year */
            warnAt: number;
        };
        LeaveStay: {
            /** Format: date */
            from: string;
            leaveEligible: boolean;
            rotation: string;
            rotationId: string;
            /** Format: date */
            to: string;
        };
        LeaveToRecord: {
            /** @enum {string} */
            kind: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
        };
        LeaveWindow: {
            /**
             * Format: date
             * @description The first day on which requests are taken
             */
            from: string;
            /**
             * Format: date
             * @description The day after the last
             */
            to: string;
            /** @description The academic year that leave is asked for */
            yearId: string;
        };
        LinkToken: {
            /** @description What stands behind # in the link */
            token: string;
        };
        LogHoursBody: {
            /** @description Everything as it was scheduled */
            asScheduled?: boolean;
            /** @description The day, whole; none: nothing was worked. Wanted unless asScheduled */
            entries?: components["schemas"]["HourEntry"][];
        };
        LostDuty: {
            activity: string;
            activityId: string;
            /** Format: date */
            date: string;
            /** Format: date-time */
            end: string | null;
            /** @enum {string} */
            half: "am" | "pm" | "day";
            /** @description Overnight or backup */
            isCall: boolean;
            /** Format: date-time */
            start: string | null;
        };
        MadeParts: {
            activities: number;
            plans: number;
            rotations: number;
        };
        Manifest: {
            away: components["schemas"]["AwayPerson"][];
            block: components["schemas"]["AcademicBlock"] | null;
            /** @description 1 on the first day of the block */
            blockDay: number | null;
            changed: components["schemas"]["PublishedChange"][];
            counts: components["schemas"]["ManifestCounts"];
            /** Format: date */
            date: string;
            gaps: components["schemas"]["ManifestGap"][];
            locations: components["schemas"]["ManifestLocation"][];
            onCall: components["schemas"]["OnCallPerson"][];
            publishedVersion: number;
            /** Format: date-time */
            updatedAt: string;
            zone: string;
        };
        ManifestCounts: {
            away: number;
            faculty: number;
            gaps: number;
            residents: number;
        };
        ManifestGap: {
            detail: string;
            /** @enum {string} */
            half: "am" | "pm" | "night";
            title: string;
        };
        ManifestLocation: {
            abbreviation: string;
            colour: string;
            name: string;
            roles: components["schemas"]["ManifestRole"][];
            rotationId: string;
            siteName: string | null;
        };
        ManifestPerson: {
            name: string;
            note: string;
            personId: string;
            pgy: number | null;
        };
        ManifestRole: {
            am: components["schemas"]["ManifestPerson"][];
            night: components["schemas"]["ManifestPerson"][];
            pm: components["schemas"]["ManifestPerson"][];
            role: string;
        };
        MappedCode: {
            /** @enum {string} */
            category: "clinical" | "educational" | "administrative" | "time-off";
            code: string;
            /** @enum {string} */
            dutyKind: "day" | "night-float" | "call" | "backup" | "post-call" | "off" | "moonlighting";
            name: string;
            times: components["schemas"]["ImportTimes"] | null;
        };
        MappedLabel: {
            label: string;
            target: components["schemas"]["ImportLabelTarget"] | null;
        };
        MappedLeave: {
            accept: boolean;
            from: string | null;
            key: string;
            /** @enum {string} */
            kind: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
            /** @description The day after the last */
            to: string | null;
        };
        MappedTemplate: {
            include: boolean;
            label: string;
            rotation: components["schemas"]["ImportRotationChoice"] | null;
        };
        MarkRead: {
            /** @description Left out: all of them */
            ids?: string[];
        };
        MatchFactors: {
            /** @description Share of the days around it on which both sides are free */
            availability: components["schemas"]["MatchFactorScore"];
            /** @description 1 up to the average of their peers, falling to 0 at twice that */
            balance: components["schemas"]["MatchFactorScore"];
            /** @description .7 without any; less by .2 for each that came to nothing, more by .1 for each that worked out */
            history: components["schemas"]["MatchFactorScore"];
            /** @description Mutual 1, one-way .6, against what they prefer 0 */
            preference: components["schemas"]["MatchFactorScore"];
            /** @description 14 days or less 1, falling to .5 at 90 days, then 0 */
            proximity: components["schemas"]["MatchFactorScore"];
        };
        MatchFactorScore: {
            /** @description 0 to 1 */
            score: number;
            /** @description How much it counts in this program */
            weight: number;
            /** @description In words, with the figures */
            why: string;
        };
        Meta: {
            pagination?: {
                nextCursor: string | null;
            };
            /** @description Milliseconds on the server */
            timing: number;
            /** @description Of the API */
            version: string;
        };
        MostAway: {
            /** @enum {string} */
            among: "everyone" | "residents" | "faculty" | "pgy" | "rotation";
            most: number;
            pgy: number | null;
            rotationId: string | null;
        };
        MyAbsence: {
            /** @description What they said to the person */
            answer: string;
            blocking: boolean;
            countsAway: boolean;
            /** @description Halves included */
            days: number;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description Who answered it */
            decidedBy: string | null;
            endsAm: boolean;
            /** Format: date */
            from: string;
            id: string;
            /** @enum {string} */
            kind: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
            /** @description Whether it may be taken back */
            mayCancel: boolean;
            /** @description Why: empty for whoever neither is the person nor answers leave */
            note: string;
            /** Format: date */
            requestedOn: string;
            startsPm: boolean;
            /** @enum {string} */
            status: "requested" | "approved" | "denied" | "cancelled" | "anticipated";
            /**
             * Format: date
             * @description The first day back
             */
            to: string;
            version: number;
        };
        MyDay: {
            /** @description Kind of approved leave */
            absence: string | null;
            /** Format: date */
            date: string;
            duties: components["schemas"]["MyDuty"][];
            holiday: string | null;
        };
        MyDuty: {
            activityCode: string;
            activityName: string;
            colour: string;
            /** Format: date */
            date: string;
            /** Format: date-time */
            end: string | null;
            /** @enum {string} */
            half: "am" | "pm" | "day";
            id: string;
            rotationAbbreviation: string | null;
            site: string | null;
            /**
             * Format: date-time
             * @description Null while the activity has no times
             */
            start: string | null;
            /** @description Who else is there then, attendings first */
            withPeople: string[];
        };
        MyHours: {
            /** @description Of today's averaging window, by what was worked */
            average: components["schemas"]["HoursAverage"] | null;
            days: components["schemas"]["HourDay"][];
            /**
             * Format: date
             * @description Today in that zone
             */
            today: string;
            /** @description Whole weeks, Monday to Sunday */
            weeks: components["schemas"]["HourWeek"][];
            zone: string;
        };
        MyLeave: {
            /** @description The latest first */
            absences: components["schemas"]["MyAbsence"][];
            programId: string;
            quotas: components["schemas"]["QuotaTally"][];
            settings: components["schemas"]["LeaveSettings"];
            /** @description Of this academic year and those after it */
            tallies: components["schemas"]["YearTally"][];
            /**
             * Format: date
             * @description By the program’s clock
             */
            today: string;
        };
        MyRotation: {
            abbreviation: string;
            colour: string;
            /** Format: date */
            from: string;
            name: string;
            rotationId: string;
            /** Format: date */
            to: string;
        };
        MySchedule: {
            days: components["schemas"]["MyDay"][];
            hoursLimit: number;
            name: string;
            next: components["schemas"]["MyDuty"] | null;
            now: components["schemas"]["MyDuty"] | null;
            personId: string;
            programName: string;
            publishedVersion: number;
            /** @description Today's rotation */
            rotation: components["schemas"]["MyRotation"] | null;
            /** @description Scheduled hours of the days shown; null where times are missing */
            weekHours: number | null;
            zone: string;
        };
        Notification: {
            body: string;
            /** Format: date-time */
            createdAt: string;
            /** @description The page that it is about */
            href: string;
            id: string;
            /** @enum {string} */
            kind: "schedule-changed" | "leave-requested" | "leave-withdrawn" | "leave-decided" | "certification-expiring" | "duty-assigned" | "duty-relieved" | "swap-requested" | "swap-offered" | "swap-to-approve" | "swap-decided" | "conflict-found" | "conflict-deferred" | "conflict-resolved" | "run-finished";
            programId: string | null;
            /** Format: date-time */
            readAt: string | null;
            title: string;
        };
        NotificationChannels: {
            available: components["schemas"]["ChannelsAvailable"];
            kinds: components["schemas"]["NotificationKindChoice"][];
            /** @description A Slack address is set; it is never shown */
            slackSet: boolean;
            /** @description Set, but sealed with a key that this installation does not have */
            unreadable: ("slack" | "webhook")[];
            /** @description 0: never set */
            version: number;
            /** @description A secret is set; it is never shown */
            webhookSecretSet: boolean;
            webhookUrl: string | null;
        };
        NotificationDelivery: {
            attempts: number;
            /** @enum {string} */
            channel: "email" | "sms" | "slack" | "webhook";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description While queued: when it is tried next
             */
            dueAt: string;
            error: string | null;
            id: string;
            kind: string;
            /** @description What it tells of */
            label: string;
            /** Format: date-time */
            settledAt: string | null;
            /**
             * @description unknown: handed over, and no answer came; it is not sent again by itself
             * @enum {string}
             */
            status: "queued" | "sending" | "sent" | "failed" | "unknown";
            /** @description Name of the member; null for a program’s own channel */
            to: string | null;
        };
        NotificationKindChoice: {
            /** @enum {string} */
            kind: "schedule-changed" | "leave-requested" | "leave-withdrawn" | "leave-decided" | "certification-expiring" | "duty-assigned" | "duty-relieved" | "swap-requested" | "swap-offered" | "swap-to-approve" | "swap-decided" | "conflict-found" | "conflict-deferred" | "conflict-resolved" | "run-finished";
            label: string;
            told: boolean;
        };
        NotificationPreferences: {
            available: components["schemas"]["ChannelsAvailable"];
            digest: boolean;
            kinds: components["schemas"]["LabelledKindWays"][];
            phone: string | null;
            quiet: components["schemas"]["QuietHours"] | null;
            /** @description 0: the usual ones, never changed */
            version: number;
        };
        NotificationTestResult: {
            error: string | null;
            sent: boolean;
        };
        OnCallName: {
            name: string;
            personId: string;
        };
        OnCallPerson: {
            name: string;
            phone: string | null;
            role: string;
        };
        OnCallRole: {
            /** @description Attends on a rotation that day, rather than being on call */
            attending: boolean;
            people: components["schemas"]["OnCallName"][];
            role: string;
        };
        OpenWork: {
            activityId: string | null;
            code: string;
            colour: string;
            /** Format: date-time */
            end: string | null;
            /** Format: date */
            from: string;
            /** @enum {string} */
            half: "am" | "pm" | "day";
            /** @description Names it, for asking who could step in */
            key: string;
            /** @enum {string} */
            kind: "duty" | "stay";
            name: string;
            need: components["schemas"]["WorkNeed"];
            rotationId: string | null;
            rotationName: string | null;
            /** Format: date-time */
            start: string | null;
            /**
             * Format: date
             * @description The day after the last
             */
            to: string;
        };
        OpenWorkRef: {
            activityId: string | null;
            code: string;
            colour: string;
            /** Format: date-time */
            end: string | null;
            /** Format: date */
            from: string;
            /** @enum {string} */
            half: "am" | "pm" | "day";
            /** @description Names it, for asking who could step in */
            key: string;
            /** @enum {string} */
            kind: "duty" | "stay";
            name: string;
            rotationId: string | null;
            rotationName: string | null;
            /** Format: date-time */
            start: string | null;
            /**
             * Format: date
             * @description The day after the last
             */
            to: string;
        };
        OptionFactor: {
            /** @description 0 to 1, the more the better; null: it can’t be told, and doesn’t count */
            score: number | null;
            why: string;
        };
        OptionFactors: {
            /** @description Weighs .15 */
            confidence: components["schemas"]["OptionFactor"];
            /** @description Weighs .15 */
            disruption: components["schemas"]["OptionFactor"];
            /** @description Weighs .20 */
            fairness: components["schemas"]["OptionFactor"];
            /** @description Weighs .30 */
            feasibility: components["schemas"]["OptionFactor"];
            /** @description Weighs .20 */
            workload: components["schemas"]["OptionFactor"];
        };
        OtherPeople: {
            faculty: number;
            staff: number;
            students: number;
        };
        OtherPerson: {
            allowed: boolean;
            person: components["schemas"]["ExplainedPerson"];
            points: number;
            unmet: number;
            words: string;
        };
        OverrideBody: {
            /** @description A violation, by the id of its finding */
            findingId: string;
            /** @description Why this violation may be published */
            reason: string;
        };
        OwnLeaveBreach: {
            /** @enum {string} */
            code: "window" | "blackout" | "quota" | "most-away" | "rotation";
            /** Format: date */
            from: string;
            message: string;
            /** Format: date */
            to: string;
        };
        OwnLeaveCheck: {
            /** @description The program approves it without asking anybody */
            approvesItself: boolean;
            breaches: components["schemas"]["OwnLeaveBreach"][];
            /** @description Halves included */
            days: number;
            effect: components["schemas"]["LeaveEffect"];
            /** @description Of its kind, with it */
            quotas: components["schemas"]["QuotaTally"][];
            /** @description Of the academic years that it touches, with it */
            tallies: components["schemas"]["YearTally"][];
        };
        OwnMembership: {
            /** @description The organization that this session is in */
            current: boolean;
            organizationId: string;
            organizationName: string;
            /** @description Names of the roles there */
            roles: string[];
        };
        OwnProfile: {
            email: string;
            name: string;
            organizationName: string;
            personId: string | null;
            personName: string | null;
            roles: components["schemas"]["GrantInfo"][];
            version: number;
        };
        OwnSession: {
            /** @description The one that asks */
            current: boolean;
            /** @example Chrome on Windows */
            device: string;
            id: string;
            /**
             * @description bearer: an API client, at most 15 minutes
             * @enum {string}
             */
            kind: "web" | "bearer";
            /**
             * Format: date-time
             * @description To within five minutes
             */
            lastSeenAt: string;
            /** Format: date-time */
            openedAt: string;
        };
        PackActivity: {
            code: string;
            name: string;
        };
        PackInfo: {
            /** @description Of the Common Program Requirements */
            edition: string;
            id: string;
            name: string;
            note: string;
            /** @description Its figures are examples that the program verifies */
            verify: boolean;
            version: number;
        };
        PackOfMatrix: {
            name: string;
            version: number;
        };
        PackRotation: {
            abbreviation: string;
            name: string;
        };
        PaidBack: {
            /** Format: date-time */
            at: string;
            by: string;
            note: string;
        };
        PartToGive: {
            /** @description As grids write it */
            code: string;
            colour: string;
            /**
             * @description call: also night float and backup
             * @enum {string}
             */
            group: "rotation" | "call" | "duty";
            /** @description Whoever plans can unlock it */
            locked: boolean;
            name: string;
            part: components["schemas"]["SwapPart"];
        };
        PatternCell: {
            activityId: string;
            /** @enum {string} */
            half: "am" | "pm";
            /** @description Seven-day weeks from the start of the block */
            week: number;
            /** @description 1: Monday */
            weekday: number;
        };
        PaybackTally: {
            /** @description How often they stepped in */
            activated: number;
            earned: number;
            name: string;
            owed: number;
            paidBack: number;
            personId: string;
        };
        PeoplePick: {
            /** @description Whose stay on that day is on a rotation of one of these */
            categories?: string[];
            kinds?: ("resident" | "faculty")[];
            personIds?: string[];
            pgys?: number[];
            /** @description Whose stay on that day is on one of these */
            rotationIds?: string[];
        };
        Person: {
            active: boolean;
            /** @description Of whoever has no PGY today and gets one */
            begins: components["schemas"]["PgyBegin"] | null;
            cohort: string | null;
            displayName: string;
            email: string | null;
            externalId: string | null;
            familyName: string;
            /**
             * Format: date
             * @description Of a resident whose last PGY is over: their first day out of the program
             */
            finishedOn: string | null;
            givenName: string;
            id: string;
            /** @enum {string} */
            kind: "resident" | "faculty" | "staff" | "student";
            offCycle: boolean;
            /** @description As of today */
            pgy: number | null;
            phone: string | null;
            programId: string;
            specialties: string[];
            titles: string[];
            version: number;
        };
        PersonDetail: {
            active: boolean;
            awayDays: components["schemas"]["AwayDays"][];
            /** @description Of whoever has no PGY today and gets one */
            begins: components["schemas"]["PgyBegin"] | null;
            cohort: string | null;
            displayName: string;
            email: string | null;
            externalId: string | null;
            familyName: string;
            /**
             * Format: date
             * @description Of a resident whose last PGY is over: their first day out of the program
             */
            finishedOn: string | null;
            givenName: string;
            id: string;
            /** @enum {string} */
            kind: "resident" | "faculty" | "staff" | "student";
            offCycle: boolean;
            /** @description As of today */
            pgy: number | null;
            pgyPeriods: components["schemas"]["PgyPeriod"][];
            phone: string | null;
            programId: string;
            specialties: string[];
            titles: string[];
            version: number;
        };
        PersonOfTimeline: {
            id: string;
            name: string;
            pgy: number | null;
        };
        PersonOut: {
            from: string;
            personId: string;
            to: string;
        };
        PersonOverview: {
            /** @description A week, over the year */
            averageHours: number | null;
            /** @description A week, in their highest average */
            highestHours: number | null;
            name: string;
            notAssessable: number;
            personId: string;
            pgy: number | null;
            violations: number;
            warnings: number;
        };
        PersonTimeline: {
            /** @description Average a week over the 28 days that end on each day: an early warning, no rule */
            advisory: components["schemas"]["AdvisoryPoint"][];
            cells: components["schemas"]["CellsOfBlock"][];
            findings: components["schemas"]["Finding"][];
            leave: components["schemas"]["LeaveOfTimeline"][];
            person: components["schemas"]["PersonOfTimeline"];
            rules: components["schemas"]["RuleInfo"][];
            weeks: components["schemas"]["WeekOfTimeline"][];
            /** @description The averages of the 80-hour rule */
            windows: components["schemas"]["WindowOfTimeline"][];
        };
        PersonWish: {
            date: string;
            items: string[];
            personId: string;
            /** @description false: would rather not */
            want: boolean;
            weight: number;
        };
        PgyBegin: {
            /** Format: date */
            on: string;
            pgy: number;
        };
        PgyPeriod: {
            /** Format: date */
            from: string;
            id: string;
            offCycle: boolean;
            pgy: number;
            /** Format: date */
            to: string;
        };
        PgyPeriodInput: {
            /** Format: date */
            from: string;
            /** @description May be sent back as it was read */
            id?: string;
            /** @default false */
            offCycle: boolean;
            pgy: number;
            /**
             * Format: date
             * @description The day after its last
             */
            to: string;
        };
        PlanMention: {
            /** Format: date */
            day: string | null;
            name: string;
            personId: string | null;
            personName: string | null;
            setupId: string;
            setupName: string;
            /** @enum {string} */
            where: "people" | "demand" | "rule" | "wish";
            /** @enum {string} */
            why: "left" | "past";
        };
        PlanOfRun: {
            /** @enum {string} */
            kind: "blocks" | "call" | "shifts" | "clinic" | "weeks";
            name: string;
            setupId: string | null;
        };
        PlanSetup: {
            changedAt: string | null;
            changedBy: string | null;
            demands: components["schemas"]["SetupDemand"][];
            /** @description The program's duty-hour rules are rules of the plan */
            dutyHours: boolean;
            id: string;
            items: components["schemas"]["SetupItem"][];
            /** @enum {string} */
            kind: "blocks" | "call" | "shifts" | "clinic" | "weeks";
            name: string;
            /** @description Who is planned */
            people: components["schemas"]["PeoplePick"];
            /** @enum {string} */
            plans: "duties" | "stays";
            programId: string;
            rules: components["schemas"]["SetupRule"][];
            /** @enum {string} */
            slot: "block" | "day" | "half-day" | "week";
            version: number;
            /** @description Of weeks; 5: Friday */
            weekStartsOn?: number;
            wishes?: components["schemas"]["PersonWish"][];
        };
        PlanSetupFields: {
            demands: components["schemas"]["SetupDemand"][];
            /** @description The program's duty-hour rules are rules of the plan */
            dutyHours: boolean;
            items: components["schemas"]["SetupItem"][];
            /** @enum {string} */
            kind: "blocks" | "call" | "shifts" | "clinic" | "weeks";
            name: string;
            /** @description Who is planned */
            people: components["schemas"]["PeoplePick"];
            /** @enum {string} */
            plans: "duties" | "stays";
            rules: components["schemas"]["SetupRule"][];
            /** @enum {string} */
            slot: "block" | "day" | "half-day" | "week";
            /** @description Of weeks; 5: Friday */
            weekStartsOn?: number;
            wishes?: components["schemas"]["PersonWish"][];
        };
        PreCheck: {
            /** @description Requirements are proposals that a person has yet to confirm */
            observedOnly: boolean;
            problems: components["schemas"]["UnmetDemand"][];
            ready: boolean;
            scope: components["schemas"]["RunScope"];
            suggested: components["schemas"]["SuggestedAlgorithm"];
            /** @description What a run may weigh, with the weight that it has by itself */
            terms: components["schemas"]["WeightedTerm"][];
        };
        PreferenceDays: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The day after the last
             */
            to: string;
        };
        PreferenceWeek: {
            /** Format: date */
            from: string;
            /** @description The service that they are on, as published, by abbreviation */
            service: string | null;
            /**
             * @description null: either way
             * @enum {string|null}
             */
            standing: "preferred" | "blocked" | null;
            /**
             * Format: date
             * @description The day after the last
             */
            to: string;
        };
        PreferenceYear: {
            /** Format: date */
            from: string;
            id: string;
            name: string;
            /**
             * Format: date
             * @description The day after the last
             */
            to: string;
        };
        PreviewChangesBody: {
            changes: components["schemas"]["DraftChangeInput"][];
        };
        PreviewLeave: {
            /** @description Leave that would be changed to this */
            absenceId?: string;
            /** @description Its last afternoon is worked again */
            endsAm?: boolean;
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
            personId: string;
            /** @description Its first morning is still worked */
            startsPm?: boolean;
            /**
             * Format: date
             * @description The first day back
             */
            to: string;
        };
        PreviewMyLeave: {
            /** @description Its last afternoon is worked again */
            endsAm?: boolean;
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
            /** @description Its first morning is still worked */
            startsPm?: boolean;
            /**
             * Format: date
             * @description The first day back
             */
            to: string;
        };
        PreviewSwap: {
            /** @description Whom it is asked of; none in the open pool */
            counterpartId?: string | null;
            gives: components["schemas"]["SwapPartInput"];
            /**
             * @description one-to-one: for something in return; absorb: given to a named person; open: to whoever takes it
             * @enum {string}
             */
            kind: "one-to-one" | "absorb" | "open";
            /** @description Whose it is; needs swap:write for anybody else. Left out: whoever is signed in */
            personId?: string;
            /** @description What comes in return, of one-to-one swaps */
            takes?: components["schemas"]["SwapPartInput"] | null;
        };
        Program: {
            id: string;
            name: string;
            siteId: string | null;
            specialty: string;
            version: number;
            zone: string;
        };
        ProgramAnswers: {
            /** @description Code of the rotation that cohorts take in turn */
            clinicRotation?: string | null;
            /** @description Requirements and coverage hold at once; otherwise they are proposals */
            confirm?: boolean;
            /** @description The first day of the file's first week */
            firstDay?: string;
            /** @description Usual lengths of stays as wishes, switched off at first */
            runWishes?: boolean;
            yearName?: string | null;
        };
        ProgramRotation: {
            abbreviation: string;
            /** @enum {string} */
            action: "create" | "match";
            category: string;
            code: string;
            /** @description The rotation of the program that it is */
            matched: string | null;
            name: string;
        };
        ProposedDay: {
            date: string;
            why: string;
        };
        PublishBody: {
            note: string;
            /** @description Each violation that it is published with, and why; needs schedule:override */
            overrides?: components["schemas"]["OverrideBody"][];
            /** @description Publish over what moved, having seen it */
            rebase?: boolean;
        };
        PublishedChange: {
            /** Format: date-time */
            at: string;
            text: string;
        };
        Qualification: {
            /** @description Until its last day, below 0 once it is over */
            daysLeft: number | null;
            /**
             * Format: date
             * @description The last day on which it holds; null: for good
             */
            expires: string | null;
            id: string;
            /** Format: date */
            issued: string;
            /** @enum {string|null} */
            level: "observes" | "supervised" | "independent" | "supervises" | null;
            note: string;
            /** @description The person is in use and, if a resident, not through with their training */
            personActive: boolean;
            personId: string;
            personName: string;
            /** @description Another of the type goes on when it ends */
            renewed: boolean;
            /**
             * @description soon: within 180 days of its last; later: not issued yet
             * @enum {string}
             */
            standing: "valid" | "soon" | "expired" | "later";
            typeId: string;
            typeName: string;
            version: number;
        };
        QualificationNeed: {
            id: string;
            /** @enum {string} */
            kind: "rotation" | "activity";
            /**
             * @description Of procedures: the least level; null: any
             * @enum {string|null}
             */
            leastLevel: "observes" | "supervised" | "independent" | "supervises" | null;
            name: string;
        };
        QualificationNeedInput: {
            id: string;
            /** @enum {string} */
            kind: "rotation" | "activity";
            /**
             * @description Of procedures: the least level; null: any
             * @enum {string|null}
             */
            leastLevel: "observes" | "supervised" | "independent" | "supervises" | null;
        };
        QualificationType: {
            /** @enum {string} */
            family: "certification" | "procedure";
            /** @description How many people have it, expired or not */
            held: number;
            id: string;
            /** @description Months from its issue; null: it does not expire by itself */
            lastsMonths: number | null;
            /** @description E.g. ACLS */
            name: string;
            requiredBy: components["schemas"]["QualificationNeed"][];
            version: number;
        };
        QuietHours: {
            /**
             * @description By the clocks of the program
             * @example 22:00
             */
            from: string;
            /** @example 07:00 */
            to: string;
        };
        QuotaTally: {
            kind: string;
            label: string;
            left: number;
            quota: number;
            /** @description Taken and asked for */
            taken: number;
            year: string;
            yearId: string;
        };
        RecordLeave: {
            /** @description The last afternoon is worked again */
            endsAm?: boolean;
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
            /** @description Who is out */
            person: string;
            /** @description The first morning is still worked */
            startsPm?: boolean;
            /**
             * Format: date
             * @description The first day back
             */
            to: string;
        };
        Relaxation: {
            effect: string;
            /** @description For the relaxations of a next run; empty where there is nothing that a run can relax by itself */
            id: string;
            label: string;
        };
        ReplaceBlocks: {
            blocks: components["schemas"]["BlockInput"][];
        };
        ReplaceRequirements: {
            /** @description false: they stay proposals */
            confirm: boolean;
            coverage: components["schemas"]["CoverageInput"][];
            requirements: components["schemas"]["RequirementInput"][];
        };
        RequestMyLeave: {
            /** @description Its last afternoon is worked again */
            endsAm?: boolean;
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
            note?: string;
            /** @description Its first morning is still worked */
            startsPm?: boolean;
            /**
             * Format: date
             * @description The first day back
             */
            to: string;
        };
        RequestSwap: {
            /** @description Whom it is asked of; none in the open pool */
            counterpartId?: string | null;
            /**
             * Format: date-time
             * @description Left out: as long as the program says
             */
            expiresAt?: string;
            gives: components["schemas"]["SwapPartInput"];
            /**
             * @description one-to-one: for something in return; absorb: given to a named person; open: to whoever takes it
             * @enum {string}
             */
            kind: "one-to-one" | "absorb" | "open";
            /** @description Whose it is; needs swap:write for anybody else. Left out: whoever is signed in */
            personId?: string;
            /** @description May be empty */
            reason: string;
            /** @description What comes in return, of one-to-one swaps */
            takes?: components["schemas"]["SwapPartInput"] | null;
        };
        RequirementInput: {
            /** @description Rotations whose blocks count here too */
            fulfilledBy?: string[];
            id?: string;
            maxBlocks?: number | null;
            minBlocks: number;
            pgy: number;
            rotationId: string;
            status?: string;
            targetBlocks?: number | null;
        };
        Requirements: {
            coverage: components["schemas"]["CoverageRequirement"][];
            requirements: components["schemas"]["RotationRequirement"][];
            /** @description The academic year's */
            version: number;
        };
        ResetLinkMade: {
            /** Format: date-time */
            expiresAt: string;
            /** @description For them alone, good once. Shown only here: it is not stored */
            url: string;
        };
        ResetOffer: {
            email: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ResolveConflict: {
            /** @description Of the version that is published */
            note?: string;
            /** @description One of its options; left out: the best one after which nothing new is wrong */
            optionId?: string;
        };
        ResolveConflicts: {
            /** @description At most 50, each in a version of its own, in this order */
            items: components["schemas"]["ConflictToResolve"][];
        };
        ResolveOutcome: {
            /** @description As it is now; null: it was not resolved */
            conflict: components["schemas"]["Conflict"] | null;
            conflictId: string;
            /** @description Why not; null: it is resolved */
            refusal: components["schemas"]["ResolveRefusal"] | null;
        };
        ResolveRefusal: {
            code: string;
            message: string;
        };
        RollBackBody: {
            note: string;
        };
        RollOverBlock: {
            /** Format: date */
            from: string;
            name: string;
            /** @description 0: orientation */
            ordinal: number;
            /** Format: date */
            splitOn: string | null;
            /** Format: date */
            to: string;
        };
        RollOverChoices: {
            /** @description The blocks of the new year by hand; they go before the calendar */
            blocks?: components["schemas"]["BlockInput"][];
            /**
             * @description Left out: the same kind as this year
             * @enum {string}
             */
            calendar?: "same" | "four-week" | "two-week" | "monthly" | "weekly";
            exceptions?: components["schemas"]["RollOverException"][];
            interns?: components["schemas"]["IncomingResident"][];
            /** @description Left out: named by its start and end, e.g. AY 2027-28 */
            name?: string;
            /** @description PGYs in the program. Left out: the highest of its on-cycle residents */
            programLength?: number;
        };
        RollOverCounts: {
            /** @description Entered for the new year already */
            begins: number;
            extends: number;
            "goes-up": number;
            graduates: number;
            leaves: number;
            /** @description Without any PGY */
            missing: number;
            "off-cycle": number;
            stays: number;
        };
        RollOverDone: {
            /** @description What came later and keeps it from being undone */
            builtOn: string[];
            counts: components["schemas"]["RollOverCounts"];
            coverage: number;
            /** Format: date-time */
            doneAt: string;
            doneBy: string;
            fromYearId: string;
            fromYearName: string;
            id: string;
            interns: components["schemas"]["AddedIntern"][];
            lost: string[];
            newYearId: string;
            newYearName: string;
            people: components["schemas"]["RollOverMove"][];
            programId: string;
            requirements: number;
            /** @description The new year's */
            scheduleId: string;
            /** Format: date-time */
            undoneAt: string | null;
            undoneBy: string | null;
        };
        RollOverException: {
            personId: string;
            /**
             * Format: date
             * @description Of an extension: the day after its last. Left out: the end of the new year
             */
            until?: string;
            /**
             * @description stays: in the same PGY for another year; leaves: when the year ends; extends: in the same PGY until a day
             * @enum {string}
             */
            what: "stays" | "leaves" | "extends";
        };
        RollOverFromYear: {
            blocks: components["schemas"]["RollOverBlock"][];
            /** Format: date */
            from: string;
            id: string;
            name: string;
            /** Format: date */
            to: string;
            /** @description Send it as If-Match */
            version: number;
        };
        RollOverMove: {
            name: string;
            /** @enum {string} */
            outcome: "goes-up" | "graduates" | "off-cycle" | "stays" | "leaves" | "extends" | "begins" | "missing";
            personId: string;
            /** @description On their first day in the new year; null: not there */
            pgyNext: number | null;
            /** @description On this year's last day */
            pgyNow: number | null;
        };
        RollOverPerson: {
            /** @description What somebody entered for the new year is kept */
            asEntered: boolean;
            /**
             * Format: date
             * @description Within the new year: their own day for the next PGY
             */
            changesOn: string | null;
            excepted: boolean;
            /**
             * Format: date
             * @description Their first day out of the program
             */
            finishesOn: string | null;
            name: string;
            offCycle: boolean;
            /** @enum {string} */
            outcome: "goes-up" | "graduates" | "off-cycle" | "stays" | "leaves" | "extends" | "begins" | "missing";
            personId: string;
            /** @description On their first day in the new year; null: not there */
            pgyNext: number | null;
            /** @description On this year's last day */
            pgyNow: number | null;
        };
        RollOverPreview: {
            counts: components["schemas"]["RollOverCounts"];
            coverage: number;
            dates: components["schemas"]["DateToEnter"][];
            interns: components["schemas"]["CheckedIntern"][];
            /** @description Coverage that has no place in the new year */
            lost: string[];
            newYear: components["schemas"]["RollOverYear"];
            /** @description Of requirements and coverage, proposals that nobody confirmed */
            observed: number;
            /** @description Whom no PGY moves */
            others: components["schemas"]["OtherPeople"];
            people: components["schemas"]["RollOverPerson"][];
            plans: components["schemas"]["CarriedPlans"];
            /** @description Nothing stops it */
            possible: boolean;
            problems: components["schemas"]["RollOverProblem"][];
            programId: string;
            programLength: number;
            requirements: number;
            /** @description Residents on the new year's first day */
            residentsNext: number;
            tallies: components["schemas"]["CarriedTally"];
            year: components["schemas"]["RollOverFromYear"];
        };
        RollOverProblem: {
            code: string;
            personId: string | null;
            /** @enum {string} */
            severity: "stops" | "note";
            words: string;
        };
        RollOverYear: {
            blocks: components["schemas"]["RollOverBlock"][];
            /** Format: date */
            from: string;
            name: string;
            /** Format: date */
            to: string;
        };
        Rotation: {
            abbreviation: string;
            active: boolean;
            /** @enum {string} */
            audience: "resident" | "faculty" | "any";
            /** @enum {string} */
            category: "inpatient" | "critical-care" | "emergency" | "obstetrics" | "night-float" | "ambulatory" | "elective" | "orientation" | "away" | "leave" | "other";
            colour: string;
            halfBlock: boolean;
            hasPattern: boolean;
            hoursLimit: number;
            id: string;
            leaveEligible: boolean;
            name: string;
            siteId: string | null;
            siteName: string | null;
            supervisionWeight: number;
            /** @description Codes in its pattern without times: duty hours are not assessable there */
            untimedActivities: string[];
            version: number;
        };
        RotationChoice: {
            /** @description Findings that it would add or worsen */
            addedFindings: number;
            eligible: boolean;
            /** @description In a word or two; empty where nothing speaks against it */
            reason: string;
            /** @enum {string} */
            reasonCode: "ok" | "assigned" | "locked" | "on-leave" | "maximum-met" | "not-this-pgy" | "not-qualified" | "duty-hours" | "same-rotation" | "same-duty";
            rotationId: string;
            /** @description Rules of these findings */
            ruleIds: string[];
        };
        RotationDetail: {
            abbreviation: string;
            active: boolean;
            /** @enum {string} */
            audience: "resident" | "faculty" | "any";
            /** @enum {string} */
            category: "inpatient" | "critical-care" | "emergency" | "obstetrics" | "night-float" | "ambulatory" | "elective" | "orientation" | "away" | "leave" | "other";
            colour: string;
            halfBlock: boolean;
            hasPattern: boolean;
            hoursLimit: number;
            id: string;
            leaveEligible: boolean;
            name: string;
            pattern: components["schemas"]["PatternCell"][];
            siteId: string | null;
            siteName: string | null;
            supervisionWeight: number;
            /** @description Codes in its pattern without times: duty hours are not assessable there */
            untimedActivities: string[];
            version: number;
        };
        RotationException: {
            hoursLimit: number;
            name: string;
            rotationId: string;
        };
        RotationRequirement: {
            /** @description Rotations whose blocks count here too */
            fulfilledBy: string[];
            id: string;
            maxBlocks: number | null;
            minBlocks: number;
            pgy: number;
            rotationId: string;
            /** @enum {string} */
            status: "observed" | "confirmed";
            targetBlocks: number | null;
        };
        RoundingBody: {
            /** @enum {string} */
            callNights?: "floor" | "ceil" | "round";
            /** @enum {string} */
            freeDays?: "floor" | "ceil" | "round";
        };
        RoundingSettings: {
            /** @enum {string} */
            callNights: "floor" | "ceil" | "round";
            /** @enum {string} */
            freeDays: "floor" | "ceil" | "round";
        };
        RuleChangeBody: {
            /** @description In the rule's unit */
            limit?: number;
            on?: boolean;
            ruleId: string;
            /** @enum {string} */
            severity?: "violation" | "warning";
        };
        RuleCounts: {
            notAssessable: number;
            /** @description A rule of the matrix, supervision, or duties-overlap */
            ruleId: string;
            violations: number;
            warnings: number;
        };
        RuleInfo: {
            /** @description What its column holds */
            column: string;
            edition: string;
            id: string;
            /** @description Of the Common Program Requirements */
            paragraph: string;
            /** @enum {string} */
            sense: "at-most" | "at-least";
            /** @enum {string} */
            severity: "violation" | "warning";
            title: string;
            /** @enum {string} */
            unit: "hours" | "days" | "nights" | "pgy" | "people";
        };
        RulePreview: {
            counts: components["schemas"]["RulePreviewCounts"];
            findings: components["schemas"]["FindingDiff"];
        };
        RulePreviewBody: {
            proposal: components["schemas"]["RuleSetProposalBody"];
            scheduleId: string;
        };
        RulePreviewCounts: {
            after: components["schemas"]["FindingCounts"];
            before: components["schemas"]["FindingCounts"];
        };
        RuleSet: {
            averaging: components["schemas"]["AveragingSettings"];
            /** Format: date-time */
            changedAt: string | null;
            changedBy: string | null;
            /** @description Limits that stay with a rotation */
            exceptions: components["schemas"]["RotationException"][];
            pack: components["schemas"]["PackInfo"];
            /** @description Those to choose from */
            packs: components["schemas"]["PackInfo"][];
            programId: string;
            rounding: components["schemas"]["RoundingSettings"];
            rules: components["schemas"]["RuleSetting"][];
            settings: components["schemas"]["RuleSettings"];
            supervision: components["schemas"]["SupervisionPolicy"];
            /** @description 0: nothing was saved yet */
            version: number;
        };
        RuleSetChangeBody: {
            averaging?: components["schemas"]["AveragingBody"];
            /** @description Why; needed where text of the Common Program Requirements is off or loosened */
            note: string;
            packId: string;
            packVersion: number;
            rounding?: components["schemas"]["RoundingBody"];
            rules: components["schemas"]["RuleChangeBody"][];
            settings?: components["schemas"]["RuleSettingsBody"];
            supervision?: components["schemas"]["SupervisionPolicy"];
        };
        RuleSetProposalBody: {
            averaging?: components["schemas"]["AveragingBody"];
            packId: string;
            packVersion: number;
            rounding?: components["schemas"]["RoundingBody"];
            rules: components["schemas"]["RuleChangeBody"][];
            settings?: components["schemas"]["RuleSettingsBody"];
            supervision?: components["schemas"]["SupervisionPolicy"];
        };
        RuleSetting: {
            /** @description As the pack has it */
            base: components["schemas"]["BaseSetting"];
            /** @description Categories of rotations that it is for; null: all */
            categories: string[] | null;
            changed: boolean;
            limit: number;
            on: boolean;
            paragraph: string;
            /** @description The same paragraph in the edition of 2023 */
            paragraph2023: string;
            ruleId: string;
            /** @enum {string} */
            sense: "at-most" | "at-least";
            /** @enum {string} */
            severity: "violation" | "warning";
            title: string;
            unit: string;
            /** @description The limit isn't text of the requirements: verify it */
            verify: boolean;
        };
        RuleSettings: {
            /** @description A pause no longer than this doesn't end a period of work */
            breakMinutes: number;
            /** @description False: one free day in each seven days, not on average */
            freeDayAveraged: boolean;
            /** @description In-house call after which the long rest is due */
            longCallHours: number;
            weekendBesideLeaveIsFree: boolean;
        };
        RuleSettingsBody: {
            breakMinutes?: number;
            freeDayAveraged?: boolean;
            longCallHours?: number;
            weekendBesideLeaveIsFree?: boolean;
        };
        RuleSetVersion: {
            /** Format: date-time */
            changedAt: string;
            changedBy: string;
            /** @description Against the version before, in words */
            changes: string[];
            note: string;
            /** @description Name and version */
            pack: string;
            version: number;
        };
        Run: {
            accepted: components["schemas"]["RunAcceptance"][];
            /** @enum {string} */
            algorithm: "auto" | "greedy" | "cp" | "mip" | "hybrid" | "pareto";
            /** @description The best first; then those asked for, or the front of pareto */
            alternatives: components["schemas"]["RunAlternative"][];
            /** @description Points of the best plan so far; lower is better */
            best: number | null;
            /** @description No plan with as little unmet costs less, as far as proved */
            bound: number | null;
            /** @description Cells that differ from what stands */
            changedCells: number;
            /** @description The newest draft that it is in */
            draftId: string | null;
            elapsedSeconds: number;
            error: string | null;
            finishedAt: string | null;
            from: string;
            id: string;
            objectives: components["schemas"]["RunObjective"][];
            out: components["schemas"]["RunOut"][];
            /** @description queued, waiting, checking, building, improving, bounding, proving, spreading or done */
            phase: string;
            plan: components["schemas"]["PlanOfRun"];
            points: components["schemas"]["RunPoint"][];
            proven: boolean;
            scheduleId: string;
            scope: components["schemas"]["RunScope"];
            seconds: number;
            seed: number;
            startedAt: string | null;
            startedBy: string;
            /** @enum {string} */
            status: "queued" | "running" | "succeeded" | "cancelled" | "failed";
            /** @description Where an attempt that was cut off stopped, in words */
            stoppedAt: string | null;
            terms: components["schemas"]["RunTerm"][];
            /** @description The day after the last */
            to: string;
            unmet: components["schemas"]["UnmetDemand"][];
            /** @description Units of demand that the best plan leaves unmet */
            unmetCount: number | null;
            /** @description What in fact ran */
            usedAlgorithm: string | null;
            version: number;
            /** @description Why auto chose it */
            why: string | null;
        };
        RunAcceptance: {
            alternative: number;
            draftId: string;
            from: string | null;
            /** @description Null: everybody */
            people: string[] | null;
            to: string | null;
        };
        RunAlternative: {
            /** @description It, or a part of it, is in a draft */
            accepted: boolean;
            /** @description Cells that differ from what stands */
            changedCells: number;
            /** @description Cells that differ from the best */
            differs: number;
            /** @description 0 is the best */
            id: number;
            label: string;
            points: number;
            terms: components["schemas"]["RunTerm"][];
            unmet: number;
            /** @description By objective */
            values: {
                [key: string]: number;
            };
        };
        RunObjective: {
            /** @enum {string} */
            better: "lower";
            id: string;
            label: string;
        };
        RunOut: {
            from: string;
            name: string;
            personId: string;
            to: string;
        };
        RunPlan: {
            items: components["schemas"]["RunPlanItem"][];
            rows: components["schemas"]["RunPlanRow"][];
            slots: components["schemas"]["RunPlanSlot"][];
        };
        RunPlanCell: {
            /** @description Holds something else than stood when the run began */
            changed: boolean;
            item: string | null;
            locked: boolean;
            was: string | null;
        };
        RunPlanItem: {
            code: string;
            colour: string;
            id: string;
            name: string;
        };
        RunPlanRow: {
            /** @description In the order of the slots */
            cells: components["schemas"]["RunPlanCell"][];
            name: string;
            personId: string;
            pgy: number | null;
        };
        RunPlanSlot: {
            from: string;
            /** @enum {string|null} */
            half: "am" | "pm" | null;
            id: string;
            name: string;
            /** @description The day after the last */
            to: string;
        };
        RunPoint: {
            best: number | null;
            bound: number | null;
            seconds: number;
        };
        RunScope: {
            /** @description Constraints that may stay unmet, and are counted */
            demands: number;
            /** @description Approved leave, in weeks of seven days */
            leaveWeeks: number;
            /** @description Cells that stay as they are */
            lockedCells: number;
            people: number;
            /** @description Constraints that no answer breaks */
            rules: number;
            slots: number;
            /** @enum {string} */
            slotUnit: "block" | "half-block" | "week" | "day" | "half-day";
        };
        RunTerm: {
            /** @description What the first plan cost */
            firstPoints: number;
            id: string;
            label: string;
            points: number;
            units: number;
            words: string;
        };
        SayWeekPreferences: {
            blocked: components["schemas"]["PreferenceDays"][];
            /** @description Weeks between two stretches on a service, 1 to 26; null: no limit */
            leastBetween: number | null;
            /** @description Weeks on a service in a row, 1 to 26; null: no limit */
            mostInARow: number | null;
            /** @description Weeks on a service that begin in one month, 1 to 5; null: no limit */
            mostPerMonth: number | null;
            /** @description For whoever makes the schedule */
            note: string;
            preferred: components["schemas"]["PreferenceDays"][];
            /** @description Weeks on a service in the year, 0 to 53; null: as it comes */
            target: number | null;
        };
        Schedule: {
            academicYearId: string;
            /** @description The open ones */
            drafts: components["schemas"]["Draft"][];
            id: string;
            programId: string;
            /** @description 0: never published */
            publishedVersion: number;
            version: number;
        };
        ScheduleDiff: {
            changes: components["schemas"]["StayChange"][];
            duties: components["schemas"]["DutyChangeCounts"];
            findings: components["schemas"]["FindingDiff"] | null;
            from: number;
            /** @description Null: a draft */
            to: number | null;
        };
        ScheduledWork: {
            activityCode: string;
            activityId: string;
            activityName: string;
            /** @description Whether its hours count */
            counts: boolean;
            dutyId: string | null;
            end: string | null;
            kind: string;
            /** @description Wall clock, YYYY-MM-DDTHH:mm */
            start: string | null;
        };
        ScheduleVersion: {
            changeCount: number;
            note: string;
            number: number;
            /** @description Violations that it was published with */
            overrides: components["schemas"]["VersionOverride"][];
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string;
            /** @description The version that it equals, where it is a roll-back */
            rolledBackTo: number | null;
        };
        ScrambleAssignment: {
            /** @description Leave that was recorded with it */
            absenceId: string | null;
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: date */
            from: string;
            id: string;
            /** @description What they do, with its day */
            label: string;
            /** @description They were on backup: it is in the log, and owed */
            onBackup: boolean;
            outPersonId: string;
            outPersonName: string;
            personId: string;
            personName: string;
            /**
             * Format: date
             * @description The day after the last
             */
            to: string;
            /** Format: date-time */
            undoneAt: string | null;
            version: number;
            /** @description The version of the schedule that it made */
            versionNumber: number;
        };
        ScrambleGap: {
            /** @description Newest first */
            assignments: components["schemas"]["ScrambleAssignment"][];
            backup: components["schemas"]["BackupMember"][];
            /** @description Approved leave of theirs that touches the days */
            leave: components["schemas"]["ScrambleLeave"][];
            /** @description What leave may be recorded as; the first is the usual one */
            leaveKinds: components["schemas"]["ScrambleLeaveKind"][];
            /** @description The days are over */
            past: boolean;
            person: components["schemas"]["ScramblePerson"];
            scheduleId: string;
            /**
             * Format: date
             * @description In the program's zone
             */
            today: string;
            versionNumber: number;
            /** @description In order of time */
            work: components["schemas"]["OpenWork"][];
            zone: string;
        };
        ScrambleLeave: {
            /** Format: date */
            from: string;
            id: string;
            label: string;
            /**
             * Format: date
             * @description The first day back
             */
            to: string;
        };
        ScrambleLeaveKind: {
            kind: string;
            label: string;
        };
        ScramblePerson: {
            id: string;
            /** @description resident, faculty, … */
            kind: string;
            name: string;
        };
        Session: {
            /** @description Send it as X-CSRF-Token with each write that is signed in by cookie */
            csrfToken: string;
            email: string;
            /** @description When the access token ends */
            expiresAt: string;
            name: string;
            organizationId: string;
            organizationName: string;
            permissions: string[];
            /** @description Those that hold over the whole organization, not in some programs alone */
            permissionsEverywhere: string[];
            personId: string | null;
            roles: components["schemas"]["GrantInfo"][];
            userId: string;
        };
        SessionsEnded: {
            ended: number;
        };
        SetGrants: {
            /** @description All of them: what is left out is taken away */
            grants: components["schemas"]["GrantInput"][];
        };
        SetPattern: {
            /** @description The whole pattern; half-days left out are free */
            cells: components["schemas"]["PatternCell"][];
        };
        SetPgyPeriods: {
            /** @description The whole history */
            pgyPeriods: components["schemas"]["PgyPeriodInput"][];
        };
        SettleActivation: {
            /** @description Which duty they were spared, or who took one over */
            note: string;
            /** @description False: it was noted by mistake, and is owed again */
            paidBack: boolean;
        };
        SettleNotificationDelivery: {
            /**
             * @description Of one that is unknown. again: it is sent once more; sent, failed: what became of it
             * @enum {string}
             */
            as: "again" | "sent" | "failed";
        };
        SetupDemand: {
            days?: components["schemas"]["DayPick"];
            id: string;
            items: string[];
            max: number | null;
            min: number | null;
            name: string;
            people?: components["schemas"]["PeoplePick"];
            strength: ("rule" | "demand") | number;
        };
        SetupExample: {
            fields: components["schemas"]["PlanSetupFields"];
            id: string;
            name: string;
            words: string;
        };
        SetUpInstallation: {
            /** @description What stands behind # in the link that the server printed, or in the file setup-code */
            code: string;
            email: string;
            /** @description Of the first administrator */
            name: string;
            organizationName: string;
            /** @description 12 to 128 characters */
            password: string;
        };
        SetupItem: {
            /** @description What is written on the next day */
            after?: components["schemas"]["AfterItem"][];
            /** @description An activity; a rotation where stays are planned */
            id: string;
        };
        SetupRule: {
            /** @description rest: only after these */
            after?: string[];
            /** @description hours, even: what was before counts */
            carry?: boolean;
            /** @description not-on */
            categories?: string[];
            /** @description cycle: who alternates, and the block of the year in which each begins */
            cohorts?: components["schemas"]["CycleCohort"][];
            /** @description before: so many blocks of the items first */
            count?: number;
            days?: components["schemas"]["DayPick"];
            /** @description every: at most max in so many slots in a row */
            days_?: number;
            /** @description cycle: in every so many blocks */
            every?: number;
            /** @description hours: of each person over the plan */
            goal?: number;
            /** @description rest */
            hours?: number | "as-long-as-shift";
            /** @description Small letters, digits and hyphens; weights of a run go by it */
            id: string;
            items?: string[];
            /** @enum {string} */
            kind: "most" | "in-a-row" | "every" | "gap" | "before" | "cycle" | "rest" | "weekends" | "hours" | "even" | "not-on" | "later-start" | "free-days" | "wishes";
            max?: number;
            min?: number;
            name: string;
            on: boolean;
            people?: components["schemas"]["PeoplePick"];
            /** @description most: of what; free-days: in each so many days */
            per?: ("plan" | "week" | "month") | number;
            /** @description even: points of each item; 1 when left out */
            points?: {
                [key: string]: number;
            };
            /** @description not-on: two or three words for a grid's cell */
            reason?: string;
            /** @description not-on */
            rotationIds?: string[];
            /** @description gap: within so many slots */
            slots?: number;
            strength: ("rule" | "demand") | number;
            /** @description gap: what may not follow; before: what comes after */
            then?: string[];
            /** @description hours: so many more or fewer are as good */
            tolerance?: number;
            /** @description weekends: both days alike */
            whole?: boolean;
        };
        SetupState: {
            /** @description Whether this installation has no organization yet */
            needed: boolean;
        };
        SharedFeed: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** @enum {string} */
            kind: "program" | "rotation" | "activity";
            label: string;
            /**
             * Format: date-time
             * @description When a calendar app last read it
             */
            lastFetchedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
        };
        SharedFeedCreated: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** @enum {string} */
            kind: "program" | "rotation" | "activity";
            label: string;
            /**
             * Format: date-time
             * @description When a calendar app last read it
             */
            lastFetchedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @description The private address. Shown only here: it is not stored */
            url: string;
        };
        SheetWindow: {
            cells: components["schemas"]["SheetWindowCell"][];
            /** @description Their letters */
            columns: string[];
            range: string;
            rows: number;
            sheet: string;
        };
        SheetWindowCell: {
            cell: string;
            /** @description From 1 */
            column: number;
            /** @description Columns that it is merged over */
            columns: number;
            /** @description From 1 */
            row: number;
            /** @description Rows that it is merged over */
            rows: number;
            /** @enum {string} */
            state: "stored" | "rejected";
            text: string;
            why: string;
        };
        ShortDemand: {
            /** Format: date */
            from: string;
            /** @description On the worst of these days */
            has: number;
            needs: number;
            rotation: string;
            rotationId: string;
            /** Format: date */
            to: string;
            /** @description PGY-2, or empty: anybody */
            whom: string;
        };
        Site: {
            id: string;
            name: string;
            /** @description Programs and rotations that are there */
            usedBy: number;
            version: number;
            /**
             * @description IANA name
             * @example America/New_York
             */
            zone: string;
        };
        SpecialtyPack: {
            activities: components["schemas"]["PackActivity"][];
            id: string;
            name: string;
            note: string;
            /** @description Names of its plans */
            plans: string[];
            rotations: components["schemas"]["PackRotation"][];
            /** @description Id of its duty-hour rules */
            rulePack: string;
        };
        StandIn: {
            daysSinceCall: number | null;
            findings: components["schemas"]["FindingDiff"];
            /** @description With it */
            hoursAfter: number;
            /** @description Over the four weeks up to that day */
            hoursPerWeek: number;
            name: string;
            onBackup: boolean;
            personId: string;
            pgy: number | null;
            phone: string | null;
            /** @description Call points so far */
            points: number;
            reasons: string[];
        };
        StandIns: {
            /** @description The first one should be asked first */
            able: components["schemas"]["StandIn"][];
            /** @description Free, but a rule would newly be broken: only with a reason for each such finding, by whoever may override */
            breaking: components["schemas"]["StandIn"][];
            cannot: components["schemas"]["CannotStandIn"][];
            /** @description So many more who are free were not checked by the rules yet */
            unchecked: number;
            /** @description Null: it is no longer open */
            work: components["schemas"]["OpenWorkRef"] | null;
        };
        StartDraftBody: {
            /** @description Left out: Draft and its number */
            name?: string;
        };
        StartedProgram: {
            made: components["schemas"]["MadeParts"];
            program: components["schemas"]["Program"];
            yearId: string | null;
        };
        StartProgram: {
            include: components["schemas"]["IncludedParts"];
            name: string;
            /** @description Goes before siteId */
            newSite?: components["schemas"]["AddSite"] | null;
            /** @description null: begin with nothing */
            packId: string | null;
            siteId?: string | null;
            /** @example family-medicine */
            specialty: string;
            year: components["schemas"]["FirstYear"] | null;
            /**
             * @description IANA name; at a site, that of the site
             * @example America/New_York
             */
            zone: string;
        };
        StartRun: {
            /**
             * @description auto chooses and says why. greedy: an answer in a second. cp, mip: exact. hybrid: good plans at once, then a proven limit. pareto: several plans that trade one aim for another
             * @enum {string}
             */
            algorithm: "auto" | "greedy" | "cp" | "mip" | "hybrid" | "pareto";
            /**
             * @description More plans of near-equal value that differ
             * @default 0
             */
            alternatives: number;
            /**
             * @description What the run starts from; with draft, draftId says which
             * @default published
             * @enum {string}
             */
            basis: "published" | "draft";
            draftId?: string | null;
            /**
             * @description Keeps what stands wherever demand allows. Locked cells are always kept
             * @default false
             */
            fewChanges: boolean;
            /** @description First day; for a plan setup, else the year. The next block when left out */
            from?: string;
            /** @description pareto: what to trade off; two or more */
            objectives?: ("coverage" | "fairness" | "preferences" | "changes")[];
            /** @description Who is not there: their work is given to others with the fewest changes */
            out?: components["schemas"]["PersonOut"][];
            /**
             * @description blocks, or the id of a plan setup
             * @default blocks
             */
            plan: string;
            /** @description Ids of relaxations that the pre-check or an earlier run offers */
            relaxations?: string[];
            /** @description At most so long */
            seconds: number;
            /**
             * @description The same problem and seed give the same first answer
             * @default 1
             */
            seed: number;
            /** @description The day after the last */
            to?: string;
            /** @description 0 off to 4 highest, by a term of the pre-check */
            weights?: {
                [key: string]: number;
            };
        };
        StayChange: {
            /** @description Rotation name; null: none */
            after: string | null;
            /** @description Rotation name; null: none */
            before: string | null;
            /** Format: date */
            from: string;
            personId: string;
            personName: string;
            /** Format: date */
            to: string;
        };
        SuggestedAlgorithm: {
            algorithm: string;
            why: string;
        };
        SupervisionCell: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            half: "am" | "pm";
            have: number;
            /** @description Attendings needed by learner weights, rounded up */
            need: number;
        };
        SupervisionGroup: {
            /** @description null: every clinical activity */
            learnerActivityIds: string[] | null;
            name: string;
            /** @description null: every activity that supervises */
            supervisorActivityIds: string[] | null;
        };
        SupervisionPolicy: {
            /** @description More load where a learner has the activity */
            extra: components["schemas"]["ExtraWeight"][];
            groups: components["schemas"]["SupervisionGroup"][];
            /** @enum {string} */
            method: "rotation-weights" | "pgy-weights" | "ratio";
            on: boolean;
            /** @description Learners for one attending, by PGY; 0: they need none */
            ratios: {
                [key: string]: number;
            };
            /** @enum {string} */
            severity: "violation" | "warning";
            /** @description Load of one learner, by PGY */
            weights: {
                [key: string]: number;
            };
        };
        Swap: {
            counterpart: components["schemas"]["SwapPerson"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** @description What it does to the findings, when it was last looked at; null until somebody takes it */
            findings: components["schemas"]["FindingDiff"] | null;
            /** @description What moves with it: call that hangs on a week, and the day after a call */
            follows: components["schemas"]["SwapPart"][];
            gives: components["schemas"]["SwapPart"];
            history: components["schemas"]["SwapStep"][];
            id: string;
            /** @enum {string} */
            kind: "one-to-one" | "absorb" | "open";
            mayI: components["schemas"]["SwapMay"];
            /** @description Whose word it waits for */
            needs: ("counterpart" | "manager")[];
            programId: string;
            reason: string;
            requester: components["schemas"]["SwapPerson"];
            /** @enum {string} */
            status: "requested" | "accepted" | "approved" | "executed" | "declined" | "cancelled" | "expired" | "rolled-back";
            takes: components["schemas"]["SwapPart"] | null;
            /**
             * Format: date-time
             * @description Until when it can be taken back
             */
            undoUntil: string | null;
            version: number;
        };
        SwapMatch: {
            factors: components["schemas"]["MatchFactors"];
            findings: components["schemas"]["FindingDiff"];
            name: string;
            personId: string;
            /** @description Why it cannot be done as it stands; such ones come last */
            problem: string | null;
            /** @description 0 to 1; from .75 on a good one */
            score: number;
            /** @description The best they could give back; null: they would just take it over */
            takes: components["schemas"]["SwapPart"] | null;
        };
        SwapMay: {
            /** @description true, or why not */
            accept: true | string;
            /** @description true, or why not */
            approve: true | string;
            /** @description true, or why not */
            cancel: true | string;
            /** @description true, or why not */
            decline: true | string;
            /** @description true, or why not */
            deny: true | string;
            /** @description true, or why not */
            execute: true | string;
            /** @description true, or why not */
            rollBack: true | string;
            /** @description true, or why not */
            untake: true | string;
        };
        SwapNote: {
            /** @description The person whom a manager acts for; needs swap:write */
            for?: string;
            note?: string;
        };
        SwapPart: {
            activityId?: string;
            /** Format: date */
            from: string;
            /** @enum {string} */
            half?: "am" | "pm" | "day";
            /** @enum {string} */
            kind: "stay" | "duty";
            /** @description As people read it, e.g. "ICU, 5 – 18 Oct 2026" */
            label: string;
            /** @description Whose it is before the swap */
            personId: string;
            rotationId?: string;
            /**
             * Format: date
             * @description Exclusive
             */
            to: string;
        };
        SwapPartInput: {
            /** @description Of a duty */
            activityId?: string;
            /** Format: date */
            from: string;
            /**
             * @description Of a duty; left out: the whole day
             * @enum {string}
             */
            half?: "am" | "pm" | "day";
            /** @enum {string} */
            kind: "stay" | "duty";
            /** @description Whose it is; left out: whoever gives it */
            personId?: string;
            /** @description Of a stay */
            rotationId?: string;
            /**
             * Format: date
             * @description Exclusive
             */
            to: string;
        };
        SwapPerson: {
            name: string;
            personId: string;
        };
        SwapPreview: {
            findings: components["schemas"]["FindingDiff"];
            /** @description What moves with it */
            follows: components["schemas"]["SwapPart"][];
            /** @description Why it cannot be asked for; none: it can */
            refusals: components["schemas"]["SwapRefusal"][];
        };
        SwapRefusal: {
            code: string;
            message: string;
        };
        SwapSettings: {
            /** @description How long a request waits */
            expiryDays: number;
            /** @description 0 to 1: partners below it are not shown */
            minScore: number;
            /**
             * @description Whatever it says, a swap that would break a rule needs a manager
             * @enum {string}
             */
            needsManager: "always" | "never" | "when-findings";
            /** @description Also where others need none */
            openPoolNeedsManager: boolean;
            /** @description 0: the usual ones, never changed */
            version: number;
            /** @description 0 to 1 each */
            weights: components["schemas"]["SwapWeights"];
            whoMay: components["schemas"]["WhoMaySwap"];
        };
        SwapStep: {
            /** Format: date-time */
            at: string;
            by: string;
            note: string;
            /** @enum {string} */
            what: "requested" | "accepted" | "declined" | "cancelled" | "approved" | "denied" | "executed" | "untaken" | "expired" | "rolled-back";
        };
        SwapWeights: {
            availability: number;
            balance: number;
            history: number;
            preference: number;
            proximity: number;
        };
        SwitchOrganization: {
            /** Format: uuid */
            organizationId: string;
        };
        TableColumn: {
            /** @description Null: no field is called so */
            field: string | null;
            text: string;
        };
        TableRow: {
            name: string;
            problems: components["schemas"]["TableRowProblem"][];
            row: number;
            /**
             * @description edited: entered otherwise by hand; it stays so unless replacing is asked for
             * @enum {string}
             */
            state: "added" | "changed" | "edited" | "unchanged" | "rejected";
            summary: string;
        };
        TableRowProblem: {
            /** @description Its heading; empty: the whole row */
            column: string;
            fix: string;
            /** @description As spreadsheets count */
            row: number;
            text: string;
            what: string;
        };
        Tallies: {
            /** @description Of residents' totals, by measure: 0 all have the same, towards 1 one has it all */
            gini: {
                [key: string]: number;
            };
            measures: components["schemas"]["TallyMeasure"][];
            rows: components["schemas"]["TallyRow"][];
            /** @description Of what was entered by hand; 0: nothing yet */
            version: number;
        };
        TallyMeasure: {
            id: string;
            name: string;
            unit: string;
        };
        TallyRow: {
            kind: string;
            name: string;
            personId: string;
            pgy: number | null;
            /** @description By measure */
            values: {
                [key: string]: components["schemas"]["TallyValue"];
            };
        };
        TallyValue: {
            /** @description From earlier academic years, and as entered by hand */
            carried: number;
            /** @description Of that, what was entered by hand */
            entered: number;
            thisYear: number;
            total: number;
        };
        TestNotificationChannel: {
            /**
             * @description E-mail and SMS go to oneself
             * @enum {string}
             */
            channel: "email" | "sms" | "slack" | "webhook";
        };
        TimeSpan: {
            /** @description Over 1440: on the next day */
            end: number;
            /** @description Minutes after local midnight */
            start: number;
        };
        UndoneRows: {
            /** @description The first few */
            names: string[];
            /** @description Created by the import */
            removed: number;
            /** @description Changed or removed by the import */
            restored: number;
            /** @enum {string} */
            what: "people" | "pgys" | "rotations" | "activities" | "patterns" | "years" | "blocks" | "absences" | "requirements" | "coverage" | "setups" | "labels" | "schedules";
        };
        UndoPreview: {
            goes: components["schemas"]["UndoneRows"][];
            /** @description Nothing stands against it */
            possible: boolean;
            /** @description Later edits that rest on the import */
            stands: components["schemas"]["UndoStanding"][];
        };
        UndoResolution: {
            /** @description Of the version that takes it back */
            note?: string;
        };
        UndoStanding: {
            fix: string;
            /** @enum {string} */
            kind: "changed" | "uses" | "published" | "draft" | "run" | "login" | "feed" | "hours" | "import";
            name: string;
            why: string;
        };
        UnmetDemand: {
            because: string[];
            exists: number;
            id: string;
            /** @description Any one of these closes it */
            relaxations: components["schemas"]["Relaxation"][];
            required: number;
            short: number;
            title: string;
            unit: string;
        };
        UnreadCount: {
            unread: number;
        };
        UpdateAbsence: {
            /** @description Frees the person of their duties. Left out: as the leave settings say of the kind */
            blocking?: boolean;
            /** @description Counts as away from the program. Left out: as the leave settings say of the kind */
            countsAway?: boolean;
            /** @description Of leave that is approved: keys of the breaches that whoever approves has seen and accepts */
            despite?: string[];
            /** @description Its last afternoon is worked again */
            endsAm?: boolean;
            /** Format: date */
            from?: string;
            /** @enum {string} */
            kind?: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
            note?: string;
            /** @description Its first morning is still worked */
            startsPm?: boolean;
            /**
             * @default requested
             * @enum {string}
             */
            status: "requested" | "approved" | "denied" | "cancelled" | "anticipated";
            /**
             * Format: date
             * @description The first day back
             */
            to?: string;
        };
        UpdateActivity: {
            /** @enum {string} */
            category?: "clinical" | "educational" | "administrative" | "time-off";
            code?: string;
            colour?: string;
            countsHours?: boolean;
            /** @enum {string} */
            dutyKind?: "day" | "night-float" | "call" | "backup" | "post-call" | "off" | "moonlighting";
            /** @description At-home call and backup may stand beside other duties */
            mayOverlap?: boolean;
            name?: string;
            /** @enum {string} */
            place?: "in-house" | "at-home" | "none";
            supervises?: boolean;
            /** @description null: not known; duty hours are not assessable then */
            times?: components["schemas"]["ActivityTimes"] | null;
        };
        UpdatePerson: {
            active?: boolean;
            /** @description Who alternates together, e.g. A to E of a 4+1 program */
            cohort?: string | null;
            email?: string | null;
            externalId?: string | null;
            familyName?: string;
            givenName?: string;
            /** @enum {string} */
            kind?: "resident" | "faculty" | "staff" | "student";
            phone?: string | null;
            specialties?: string[];
            titles?: string[];
        };
        UpdateProgram: {
            name?: string;
            /** @description Where it is at home; it is in this site's zone then */
            siteId?: string | null;
            /** @example family-medicine */
            specialty?: string;
            /**
             * @description IANA name
             * @example America/New_York
             */
            zone?: string;
        };
        UpdateRotation: {
            /** @description 1 to 6 letters, as grids write it */
            abbreviation?: string;
            active?: boolean;
            /** @enum {string} */
            audience?: "resident" | "faculty" | "any";
            /** @enum {string} */
            category?: "inpatient" | "critical-care" | "emergency" | "obstetrics" | "night-float" | "ambulatory" | "elective" | "orientation" | "away" | "leave" | "other";
            colour?: string;
            halfBlock?: boolean;
            /** @description 80, or 88 where the exception was granted */
            hoursLimit?: number;
            leaveEligible?: boolean;
            name?: string;
            siteId?: string | null;
            /** @description Load of one learner on the attendings of a half-day */
            supervisionWeight?: number;
        };
        UserRow: {
            /** @description false: can not sign in to this organization */
            active: boolean;
            email: string;
            grants: components["schemas"]["GrantInfo"][];
            /**
             * Format: date-time
             * @description To within five minutes; null: never signed in
             */
            lastSeenAt: string | null;
            /** @description Whether the caller may change them: all their roles lie within the caller’s own */
            mayChange: boolean;
            /** @description Also belongs to another organization of this installation: their password is not yours to reset */
            memberElsewhere: boolean;
            name: string;
            /** @description The person that this user is */
            personId: string | null;
            personName: string | null;
            userId: string;
            /** @description Send it as If-Match */
            version: number;
        };
        VersionOverride: {
            by: string;
            findingId: string;
            /** @description Empty: supervision */
            personName: string;
            reason: string;
            ruleId: string;
        };
        WeekHours: {
            /** Format: date */
            from: string;
            hours: number;
            /** @description Some of it is leave */
            leave: boolean;
            /** @description Null where no day of it was logged */
            loggedHours: number | null;
            /** Format: date */
            to: string;
        };
        WeekOfTimeline: {
            /** Format: date */
            from: string;
            /** @description Half-days count half */
            leaveDays: number;
            /** @description Null where nothing was logged */
            logged: number | null;
            rotationIds: string[];
            /** @description Null where something that counts has no times */
            scheduled: number | null;
            /** Format: date */
            to: string;
        };
        WeekPreferences: {
            /** @description Only faculty are asked */
            asked: boolean;
            /** @description Weeks between two stretches on a service, 1 to 26; null: no limit */
            leastBetween: number | null;
            /** @description Weeks on a service in a row, 1 to 26; null: no limit */
            mostInARow: number | null;
            /** @description Weeks on a service that begin in one month, 1 to 5; null: no limit */
            mostPerMonth: number | null;
            /** @description For whoever makes the schedule */
            note: string;
            personId: string;
            personName: string;
            /** @description Weeks on a service in the year, 0 to 53; null: as it comes */
            target: number | null;
            /** @description 0: nothing was said yet */
            version: number;
            /** @description Of the whole year, as the program plans its faculty weeks */
            weeks: components["schemas"]["PreferenceWeek"][];
            year: components["schemas"]["PreferenceYear"];
            years: components["schemas"]["PreferenceYear"][];
        };
        WeightedTerm: {
            id: string;
            label: string;
            /** @description 0 off to 4 highest */
            weight: number;
        };
        WhoMaySwap: {
            faculty: boolean;
            residents: boolean;
        };
        WindowOfTimeline: {
            /** @description Hours a week */
            average: number | null;
            /** @description Days without leave */
            eligibleDays: number;
            /** Format: date */
            from: string;
            limit: number;
            rotationId: string | null;
            /** @enum {string} */
            status: "pass" | "violation" | "warning" | "not-assessable" | "not-applicable";
            /** Format: date */
            to: string;
        };
        WorkNeed: {
            /** @description Somebody has to step in */
            mustFill: boolean;
            /** @description Certifications and procedures that it asks for */
            requires: string[];
            /** @description Why, or why not */
            words: string;
        };
        YearGrid: {
            coverage: components["schemas"]["CoverageRow"][];
            draft: components["schemas"]["Draft"] | null;
            findings: components["schemas"]["FindingCounts"];
            groups: components["schemas"]["YearGridGroup"][];
            hours: components["schemas"]["HoursFoot"];
            rotations: components["schemas"]["Rotation"][];
            schedule: components["schemas"]["Schedule"];
            uncovered: number;
            year: components["schemas"]["AcademicYear"];
        };
        YearGridAbsence: {
            /** Format: date */
            from: string;
            id: string;
            kind: string;
            status: string;
            /** Format: date */
            to: string;
        };
        YearGridGroup: {
            label: string;
            people: components["schemas"]["YearGridRow"][];
            pgy: number | null;
        };
        YearGridRow: {
            absences: components["schemas"]["YearGridAbsence"][];
            name: string;
            offCycle: boolean;
            personId: string;
            pgy: number | null;
            stays: components["schemas"]["YearGridStay"][];
        };
        YearGridStay: {
            /** @description Otherwise than published */
            changed: boolean;
            /** @enum {string|null} */
            finding: "violation" | "warning" | null;
            /** Format: date */
            from: string;
            /** @description Null: only in the draft */
            id: string | null;
            locked: boolean;
            note: string;
            rotationId: string;
            source: string;
            /** Format: date */
            to: string;
        };
        YearSheetChange: {
            /** @description null: emptied */
            after: string | null;
            before: string;
            cell: string;
        };
        YearSheetLeftOut: {
            what: string;
            who: string;
        };
        YearSheetNotes: {
            changes: components["schemas"]["YearSheetChange"][];
            fileName: string | null;
            /**
             * @description imported: the file that the year came from, with these cells changed
             * @enum {string}
             */
            layout: "imported" | "own";
            /** @description What has no place on the sheet */
            leftOut: components["schemas"]["YearSheetLeftOut"][];
            /** Format: date-time */
            publishedAt: string;
            version: number;
        };
        YearTally: {
            /** @description Days away that are asked for */
            asked: number;
            /** @description Days away, approved and expected; halves included */
            days: number;
            /** Format: date */
            from: string;
            limit: number;
            /** @enum {string} */
            state: "ok" | "warn" | "over";
            /** Format: date */
            to: string;
            warnAt: number;
            year: string;
            yearId: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Absences.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AbsenceDetail"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Absences.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAbsence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Absence"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Absences.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveAbsence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DecidedAbsence"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Absences.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAbsence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Absence"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Absences.deny": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAbsence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Absence"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "AcademicYears.blocks": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                yearId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceBlocks"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AcademicYear"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "AcademicYears.requirements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                yearId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Requirements"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "AcademicYears.replace": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                yearId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceRequirements"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Requirements"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "AcademicYears.observe": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                yearId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Requirements"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "RollOver.show": {
        parameters: {
            query?: {
                /** @description Left out: the same kind as this year */
                calendar?: "same" | "four-week" | "two-week" | "monthly" | "weekly";
            };
            header?: never;
            path: {
                yearId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RollOverPreview"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "RollOver.roll": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                yearId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollOverChoices"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RollOverDone"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "RollOver.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                yearId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollOverChoices"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RollOverPreview"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Activities.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateActivity"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Activity"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Audit.list": {
        parameters: {
            query?: {
                /** @description Start of the action, e.g. `assignments.draft` */
                action?: string;
                cursor?: string;
                /** @description From this instant */
                from?: string;
                limit?: number;
                /** @description Start of the resource */
                resource?: string;
                /** @description Up to, without, this instant */
                to?: string;
                /** @description Part of who acted */
                user?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEvent"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "OneTimeLinks.invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InvitationOffer"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "OneTimeLinks.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Auth.login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Auth.logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Account.organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchOrganization"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Account.password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Auth.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "OneTimeLinks.resetLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ResetOffer"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "OneTimeLinks.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptResetLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Auth.session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Auth.token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AccessToken"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Backup.settle": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleActivation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BackupActivation"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Conflicts.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conflict"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ConflictAnswers.defer": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeferConflict"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conflict"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ConflictAnswers.heed": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conflict"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ConflictAnswers.ignore": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IgnoreConflict"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conflict"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Conflicts.options": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConflictOption"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ConflictAnswers.resolve": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveConflict"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conflict"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ConflictAnswers.undo": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoResolution"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conflict"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Drafts.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Draft"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Drafts.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Drafts.who": {
        parameters: {
            query: {
                from: string;
                rotationId: string;
                /** @description The day after its last */
                to: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Candidate"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Drafts.change": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EditResult"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Drafts.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewChangesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FindingDiff"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Drafts.diff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScheduleDiff"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "WhatIf.draftRotations": {
        parameters: {
            query: {
                from: string;
                /** @description The day after its last */
                to: string;
            };
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RotationChoice"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "WhatIf.draftDuties": {
        parameters: {
            query: {
                date: string;
                half: "am" | "pm" | "day";
            };
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DutyChoice"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Drafts.publish": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScheduleVersion"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Drafts.redo": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EditResult"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Drafts.undo": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EditResult"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "WhatIf.inTheWay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Finding"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "InstitutionalEvents.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "InstitutionalEvents.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeInstitutionalEvent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InstitutionalEvent"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Feeds.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Feeds.rotate": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FeedCreated"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Holidays.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Imports.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportBatch"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Imports.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Imports.cells": {
        parameters: {
            query: {
                range: string;
                sheet: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SheetWindow"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Imports.commit": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitImport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportBatch"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Imports.map": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportMapping"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportBatch"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Imports.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportPreview"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Imports.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cells that are not stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Imports.showUndo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UndoPreview"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Imports.undo": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportBatch"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Invitations.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Invitations.invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteUser"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InvitationMade"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Invitations.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Invitations.renew": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InvitationMade"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Jobs.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ComplianceTimeline.mine": {
        parameters: {
            query?: {
                /** @description The schedule alone (left out), or with what was logged in its place */
                basis?: "scheduled" | "worked";
                /** @description A day of the academic year that is asked for. Left out: today */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonTimeline"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Feeds.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Feed"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Feeds.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FeedCreated"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MyHours.read": {
        parameters: {
            query: {
                /** @description First day */
                from: string;
                /** @description Day after the last; at most 62 days later */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MyHours"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MyHours.put": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogHoursBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ChangedHourDay"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MyHours.takeBack": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ChangedHourDay"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MyHours.attest": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MyHours"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MyLeave.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MyLeave"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MyLeave.request": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestMyLeave"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Absence"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MyLeave.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Absence"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MyLeave.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewMyLeave"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnLeaveCheck"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Me.memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnMembership"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MyNotifications.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotificationPreferences"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MyNotifications.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNotificationPreferences"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotificationPreferences"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MyNotifications.list": {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description Those alone that are not read */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Notification"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MyNotifications.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UnreadCount"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MyNotifications.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkRead"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UnreadCount"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Me.profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnProfile"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Me.rename": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProfile"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnProfile"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "MySchedule.read": {
        parameters: {
            query: {
                /** @description First day */
                from: string;
                /** @description Day after the last; at most 62 days later */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MySchedule"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ProgramExports.mine": {
        parameters: {
            query: {
                from: string;
                /** @description The day after the last; at most 62 days are shown */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Me.sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnSession"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Me.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Me.endOthers": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SessionsEnded"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Swaps.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Swap"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Swaps.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Swap"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "WeekPreferences.own": {
        parameters: {
            query?: {
                /** @description Left out: the year that today is in */
                yearId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WeekPreferences"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "WeekPreferences.sayOwn": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                yearId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayWeekPreferences"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WeekPreferences"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "NotificationDeliveries.settle": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleNotificationDelivery"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotificationDelivery"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "People.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonDetail"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "People.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePerson"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonDetail"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "People.pgy": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPgyPeriods"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonDetail"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ProgramExports.person": {
        parameters: {
            query: {
                from: string;
                /** @description The day after the last; at most 62 days are shown */
                to: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "WeekPreferences.of": {
        parameters: {
            query?: {
                /** @description Left out: the year that today is in */
                yearId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WeekPreferences"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "WeekPreferences.sayFor": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
                yearId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayWeekPreferences"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WeekPreferences"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "PlanSetups.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PlanSetup"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "PlanSetups.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSetupFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PlanSetup"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "PlanSetups.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "NewProgram.start": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartProgram"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StartedProgram"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Programs.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Program"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Programs.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProgram"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Program"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Programs.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Program"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Programs.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProgram"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ChangedProgram"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Absences.list": {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                kind?: "vacation" | "sick" | "conference" | "parental" | "bereavement" | "military" | "training" | "deployment" | "interview" | "other";
                limit?: number;
                /** @description pending: requests first, whatever days are asked for */
                order?: "time" | "pending";
                personId?: string;
                /** @description Of the person, on the first day */
                pgy?: number;
                /** @description Part of a name */
                q?: string;
                status?: "requested" | "approved" | "denied" | "cancelled" | "anticipated";
                /** @description The day after the last */
                to?: string;
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Absence"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Absences.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAbsence"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Absence"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Absences.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewLeave"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LeaveCheck"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "AcademicYears.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AcademicYear"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "AcademicYears.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAcademicYear"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AcademicYear"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Activities.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Activity"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Activities.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateActivity"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Activity"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Backup.show": {
        parameters: {
            query: {
                from: string;
                /** @description The day after the last */
                to: string;
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Backup"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Backup.showSettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BackupSettings"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Backup.changeSettings": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackupWorth"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BackupSettings"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ScheduleGrids.callRoster": {
        parameters: {
            query: {
                /** @description YYYY-MM */
                month: string;
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CallRoster"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ProgramExports.roster": {
        parameters: {
            query: {
                /** @description YYYY-MM */
                month: string;
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ConflictSettings.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConflictSettings"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ConflictSettings.put": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeConflictSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConflictSettings"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Conflicts.list": {
        parameters: {
            query?: {
                /** @description From the page before */
                cursor?: string;
                /** @description The user whose they are to solve */
                deferredTo?: string;
                kind?: "double-booking" | "leave-over-assignment" | "call-cascade" | "uncovered-demand" | "supervision-gap" | "duty-hours" | "back-to-back" | "post-call-clinic" | "missing-credential" | "expired-certification" | "external-commitment";
                limit?: unknown;
                /** @description Whom they are about */
                personId?: string;
                severity?: "violation" | "warning";
                status?: "open" | "ignored" | "resolved";
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conflict"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Conflicts.assignees": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConflictAssignee"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Conflicts.look": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConflictLook"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Conflicts.overview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConflictOverview"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Conflicts.resolveMany": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveConflicts"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ResolveOutcome"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Rules.one": {
        parameters: {
            query?: {
                /** @description What this pack says, before the program takes it */
                pack?: string;
                /** @description Of that pack; left out: 1 */
                packVersion?: number;
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RuleSet"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Rules.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RuleSet"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Rules.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RuleSetVersion"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Rules.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulePreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RulePreview"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "InstitutionalEvents.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InstitutionalEvent"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "InstitutionalEvents.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddInstitutionalEvent"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InstitutionalEvent"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ProgramExports.people": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SharedFeeds.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SharedFeed"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SharedFeeds.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSharedFeed"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SharedFeedCreated"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Holidays.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Holiday"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Holidays.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddHoliday"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Holiday"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Imports.template": {
        parameters: {
            query: {
                kind: "people" | "absences" | "assignments";
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An empty table with headings and one invented line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Imports.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportBatch"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Imports.stage": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportBatch"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "LeaveSettings.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LeaveSettings"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "LeaveSettings.put": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLeaveSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LeaveSettings"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ScheduleGrids.today": {
        parameters: {
            query: {
                date: string;
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Manifest"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ProgramExports.manifest": {
        parameters: {
            query: {
                date: string;
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "NotificationChannels.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotificationChannels"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "NotificationChannels.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNotificationChannels"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotificationChannels"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "NotificationChannels.test": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestNotificationChannel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotificationTestResult"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "NotificationChannels.list": {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotificationDelivery"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "People.list": {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "resident" | "faculty" | "staff" | "student";
                limit?: number;
                /** @description Part of a name, an e-mail or an external id */
                q?: string;
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Person"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "People.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePerson"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Person"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "PlanSetups.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PlanSetup"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "PlanSetups.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSetupFields"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PlanSetup"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "PlanSetups.startingPoints": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SetupExample"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "QualificationTypes.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QualificationType"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "QualificationTypes.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddQualificationType"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QualificationType"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Qualifications.list": {
        parameters: {
            query?: {
                personId?: string;
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Qualification"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Qualifications.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddQualification"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Qualification"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "RollOver.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RollOverDone"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Rotations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rotation"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Rotations.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRotation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RotationDetail"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Scramble.show": {
        parameters: {
            query: {
                /** @description The last afternoon is worked again */
                endsAm?: boolean;
                from: string;
                /** @description Who is out */
                person: string;
                /** @description The first morning is still worked */
                startsPm?: boolean;
                /** @description The first day back */
                to: string;
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScrambleGap"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Scramble.assign": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignStandIn"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScrambleAssignment"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Scramble.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordLeave"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScrambleLeave"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Scramble.who": {
        parameters: {
            query: {
                /** @description Check everybody by the rules, not only the first few */
                all?: boolean;
                /** @description The last afternoon is worked again */
                endsAm?: boolean;
                from: string;
                /** @description Who is out */
                person: string;
                /** @description The first morning is still worked */
                startsPm?: boolean;
                /** @description The first day back */
                to: string;
                /** @description Key of what is open */
                work: string;
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StandIns"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SwapMatches.toGive": {
        parameters: {
            query: {
                from: string;
                /** @description Whose */
                person: string;
                /** @description Exclusive */
                to: string;
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PartToGive"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SwapSettings.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SwapSettings"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SwapSettings.put": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSwapSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SwapSettings"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Swaps.list": {
        parameters: {
            query?: {
                /** @description Either side of it */
                person?: string;
                /** @description open: those that nothing is decided of yet */
                status?: "requested" | "accepted" | "approved" | "executed" | "declined" | "cancelled" | "expired" | "rolled-back" | "open";
            };
            header?: never;
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Swap"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Swaps.request": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestSwap"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Swap"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SwapMatches.find": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindMatches"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SwapMatch"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Swaps.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewSwap"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SwapPreview"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Tallies.enter": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryTallies"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tallies"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "QualificationTypes.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "QualificationTypes.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeQualificationType"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QualificationType"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Qualifications.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Qualifications.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeQualification"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Qualification"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "RollOver.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RollOverDone"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Rotations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RotationDetail"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Rotations.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRotation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RotationDetail"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Rotations.pattern": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPattern"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RotationDetail"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Runs.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Runs.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptRun"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Draft"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Runs.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "RunPlans.explain": {
        parameters: {
            query: {
                /** @description Which of the alternatives; 0 is the best */
                alternative?: number;
                person: string;
                /** @description A slot of the run's plan */
                slot: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CellExplanation"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "RunPlans.findings": {
        parameters: {
            query?: {
                /** @description Which of the alternatives; 0 is the best */
                alternative?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FindingDiff"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "RunPlans.plan": {
        parameters: {
            query?: {
                /** @description Which of the alternatives; 0 is the best */
                alternative?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RunPlan"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "RunPlans.problem": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documented JSON as a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "RunPlans.solution": {
        parameters: {
            query?: {
                /** @description Which of the alternatives; 0 is the best */
                alternative?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documented JSON as a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Schedules.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Schedule"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ScheduleGrids.block": {
        parameters: {
            query: {
                block: string;
                draft?: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BlockGrid"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Schedules.who": {
        parameters: {
            query: {
                from: string;
                rotationId: string;
                /** @description The day after its last */
                to: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Candidate"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "WhatIf.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewChangesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FindingDiff"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Compliance.ofBlock": {
        parameters: {
            query?: {
                /** @description The schedule alone (left out), or with what was logged in its place */
                basis?: "scheduled" | "worked";
                /** @description An academic block. Left out: the one of today, else the first */
                block?: string;
                /** @description With the changes of this draft */
                draft?: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ComplianceMatrix"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ComplianceOverview.ofYear": {
        parameters: {
            query?: {
                /** @description The schedule alone (left out), or with what was logged in its place */
                basis?: "scheduled" | "worked";
                /** @description With the changes of this draft */
                draft?: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ComplianceOverview"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Compliance.ofPerson": {
        parameters: {
            query: {
                /** @description The schedule alone (left out), or with what was logged in its place */
                basis?: "scheduled" | "worked";
                /** @description An academic block. Left out: the one of today, else the first */
                block?: string;
                /** @description With the changes of this draft */
                draft?: string;
                /** @description A rule of the matrix, e.g. eighty-hour-week */
                rule: string;
            };
            header?: never;
            path: {
                personId: string;
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Arithmetic"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ComplianceTimeline.ofPerson": {
        parameters: {
            query?: {
                /** @description The schedule alone (left out), or with what was logged in its place */
                basis?: "scheduled" | "worked";
                /** @description With the changes of this draft */
                draft?: string;
            };
            header?: never;
            path: {
                personId: string;
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonTimeline"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ComplianceReport.csv": {
        parameters: {
            query?: {
                /** @description The schedule alone (left out), or with what was logged in its place */
                basis?: "scheduled" | "worked";
                /** @description An academic block. Left out: the whole year */
                block?: string;
                /** @description With the changes of this draft */
                draft?: string;
                /** @description One resident. Left out: everybody */
                person?: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ComplianceReport.pdf": {
        parameters: {
            query?: {
                /** @description The schedule alone (left out), or with what was logged in its place */
                basis?: "scheduled" | "worked";
                /** @description An academic block. Left out: the whole year */
                block?: string;
                /** @description With the changes of this draft */
                draft?: string;
                /** @description One resident. Left out: everybody */
                person?: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ComplianceReport.workbook": {
        parameters: {
            query?: {
                /** @description The schedule alone (left out), or with what was logged in its place */
                basis?: "scheduled" | "worked";
                /** @description An academic block. Left out: the whole year */
                block?: string;
                /** @description With the changes of this draft */
                draft?: string;
                /** @description One resident. Left out: everybody */
                person?: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Schedules.start": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDraftBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Draft"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "RunPlans.explainSchedule": {
        parameters: {
            query: {
                date: string;
                /** @description The schedule with this draft */
                draft?: string;
                /** @description Where the plan is by half-days */
                half?: "am" | "pm";
                person: string;
                /** @description blocks, or the id of a plan setup */
                plan?: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CellExplanation"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ScheduleExports.amionDay": {
        parameters: {
            query: {
                date: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ScheduleExports.amion": {
        parameters: {
            query: {
                from: string;
                /** @description The day after the last; at most 400 days later */
                to: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ScheduleExports.block": {
        parameters: {
            query?: {
                /** @description A block of the year; left out: from and to */
                block?: string;
                from?: string;
                /** @description The day after the last; at most 62 days later */
                to?: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ScheduleExports.duties": {
        parameters: {
            query: {
                from: string;
                /** @description The day after the last; at most 400 days later */
                to: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ScheduleExports.notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["YearSheetNotes"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ScheduleExports.yearPdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ScheduleExports.year": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "HourLogs.ofBlock": {
        parameters: {
            query?: {
                /** @description An academic block. Left out: the one of today, else the first */
                block?: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HourLogOverview"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "HourLogs.ofPerson": {
        parameters: {
            query: {
                /** @description First day */
                from: string;
                /** @description Day after the last; at most 62 days later */
                to: string;
            };
            header?: never;
            path: {
                personId: string;
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MyHours"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "WhatIf.rotations": {
        parameters: {
            query: {
                from: string;
                /** @description The day after its last */
                to: string;
            };
            header?: never;
            path: {
                personId: string;
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RotationChoice"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "WhatIf.duties": {
        parameters: {
            query: {
                date: string;
                half: "am" | "pm" | "day";
            };
            header?: never;
            path: {
                personId: string;
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DutyChoice"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Runs.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Runs.start": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRun"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Runs.check": {
        parameters: {
            query?: {
                /** @description The schedule with this draft */
                draft?: string;
                from?: string;
                /** @description blocks, or the id of a plan setup */
                plan?: string;
                to?: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PreCheck"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Tallies.show": {
        parameters: {
            query?: {
                draft?: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tallies"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Schedules.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScheduleVersion"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Schedules.diff": {
        parameters: {
            query?: {
                /** @description Left out: the version before it */
                against?: number;
            };
            header?: never;
            path: {
                number: number;
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScheduleDiff"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Schedules.back": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                number: number;
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollBackBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScheduleVersion"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "ScheduleGrids.year": {
        parameters: {
            query?: {
                draft?: string;
            };
            header?: never;
            path: {
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["YearGrid"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Scramble.undo": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScrambleAssignment"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Setup.needed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SetupState"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Setup.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpInstallation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SharedFeeds.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SharedFeeds.rotate": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SharedFeedCreated"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Sites.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Site"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Sites.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSite"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Site"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Sites.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Sites.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSite"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ChangedSite"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "NewProgram.packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SpecialtyPack"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Swaps.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Swap"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SwapActions.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Swap"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SwapActions.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveSwap"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Swap"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SwapActions.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Swap"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SwapActions.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Swap"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SwapActions.deny": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Swap"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SwapActions.execute": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveSwap"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Swap"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SwapActions.rollBack": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Swap"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "SwapActions.untake": {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Swap"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Users.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserRow"][];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Users.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Users.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUser"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserRow"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Users.grants": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you last saw, in double quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetGrants"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserRow"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "Users.resetLink": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gets the first answer again, for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ResetLinkMade"];
                        meta: components["schemas"]["Meta"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
}
