use postern_types::{Permission, help::Chapter};

/// A page of the help: in every language a file of its name in `help/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// What it is.
    TwoFactor,
    /// Which method, and how to begin.
    FirstSteps,
    /// Codes of an app.
    AuthenticatorApp,
    /// Keys, devices, passkeys.
    SecurityKey,
    /// Codes by email.
    EmailCode,
    /// Codes on paper.
    RecoveryCodes,
    /// Every way in.
    SigningIn,
    /// For how long a browser is not asked.
    RememberedBrowsers,
    /// Without the second factor.
    LostPhone,
    /// Moving to another phone.
    NewPhone,
    /// Choosing and forgetting it.
    Password,
    /// What is kept about people.
    StoredData,
    /// What each is for.
    Cookies,
    /// What managers may do.
    Managers,
    /// A lost second factor.
    RemoveSecondFactor,
    /// For one sign-in.
    OneTimePass,
    /// Accounts.
    Users,
    /// What they permit and ask for.
    Groups,
    /// What happened.
    AuditLog,
    /// What to set up first.
    Administrators,
    /// The mail account.
    Mail,
    /// Providers.
    SingleSignOn,
    /// Entra ID, Google, Keycloak.
    OpenidConnect,
    /// Windows sign-in.
    Kerberos,
    /// Directories.
    Ldap,
    /// Trusted header.
    ProxyHeader,
    /// What the portal stands in front of.
    Applications,
    /// What asks the portal.
    Proxies,
    /// Who needs a second factor.
    Policy,
    /// Name, logo, colour.
    Appearance,
    /// How it is kept safe, and where it differs from the standards.
    Security,
}

impl Topic {
    /// All of them, in the order of reading.
    pub const ALL: [Self; 31] = [
        Self::TwoFactor,
        Self::FirstSteps,
        Self::AuthenticatorApp,
        Self::SecurityKey,
        Self::EmailCode,
        Self::RecoveryCodes,
        Self::SigningIn,
        Self::RememberedBrowsers,
        Self::LostPhone,
        Self::NewPhone,
        Self::Password,
        Self::StoredData,
        Self::Cookies,
        Self::Managers,
        Self::RemoveSecondFactor,
        Self::OneTimePass,
        Self::Users,
        Self::Groups,
        Self::AuditLog,
        Self::Administrators,
        Self::Mail,
        Self::SingleSignOn,
        Self::OpenidConnect,
        Self::Kerberos,
        Self::Ldap,
        Self::ProxyHeader,
        Self::Applications,
        Self::Proxies,
        Self::Policy,
        Self::Appearance,
        Self::Security,
    ];

    /// Its name in addresses, and of its files.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::TwoFactor => "two-factor",
            Self::FirstSteps => "first-steps",
            Self::AuthenticatorApp => "authenticator-app",
            Self::SecurityKey => "security-key",
            Self::EmailCode => "email-code",
            Self::RecoveryCodes => "recovery-codes",
            Self::SigningIn => "signing-in",
            Self::RememberedBrowsers => "remembered-browsers",
            Self::LostPhone => "lost-phone",
            Self::NewPhone => "new-phone",
            Self::Password => "password",
            Self::StoredData => "stored-data",
            Self::Cookies => "cookies",
            Self::Managers => "managers",
            Self::RemoveSecondFactor => "remove-second-factor",
            Self::OneTimePass => "one-time-pass",
            Self::Users => "users",
            Self::Groups => "groups",
            Self::AuditLog => "audit-log",
            Self::Administrators => "administrators",
            Self::Mail => "mail",
            Self::SingleSignOn => "single-sign-on",
            Self::OpenidConnect => "openid-connect",
            Self::Kerberos => "kerberos",
            Self::Ldap => "ldap",
            Self::ProxyHeader => "proxy-header",
            Self::Applications => "applications",
            Self::Proxies => "proxies",
            Self::Policy => "policy",
            Self::Appearance => "appearance",
            Self::Security => "security",
        }
    }

    /// The page of that name.
    #[must_use]
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.slug() == slug)
    }

    /// Whom it is for.
    #[must_use]
    pub const fn chapter(self) -> Chapter {
        match self {
            Self::TwoFactor
            | Self::FirstSteps
            | Self::AuthenticatorApp
            | Self::SecurityKey
            | Self::EmailCode
            | Self::RecoveryCodes
            | Self::SigningIn
            | Self::RememberedBrowsers
            | Self::LostPhone
            | Self::NewPhone
            | Self::Password
            | Self::StoredData
            | Self::Cookies => Chapter::People,
            Self::Managers
            | Self::RemoveSecondFactor
            | Self::OneTimePass
            | Self::Users
            | Self::Groups
            | Self::AuditLog => Chapter::Managers,
            Self::Administrators
            | Self::Mail
            | Self::SingleSignOn
            | Self::OpenidConnect
            | Self::Kerberos
            | Self::Ldap
            | Self::ProxyHeader
            | Self::Applications
            | Self::Proxies
            | Self::Policy
            | Self::Appearance
            | Self::Security => Chapter::Administrators,
        }
    }

    /// Whether somebody with these permissions may read it.
    #[must_use]
    pub fn is_for(self, permissions: &[Permission]) -> bool {
        let has_any = |wanted: &[Permission]| wanted.iter().any(|one| permissions.contains(one));
        match self.chapter() {
            Chapter::People => true,
            Chapter::Managers => {
                has_any(&[Permission::ManageUsers, Permission::ManageGroups, Permission::ReadAudit])
            }
            Chapter::Administrators => has_any(&[Permission::ManageSettings]),
        }
    }
}
