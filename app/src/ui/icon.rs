use leptos::prelude::*;

/// What an icon shows. The shapes are those of Lucide (ISC), drawn with 1.5 px strokes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Symbol {
    Alert,
    Back,
    Ban,
    Check,
    Chevron,
    Clock,
    Cross,
    Database,
    Download,
    Edit,
    Fingerprint,
    Globe,
    Grid,
    Group,
    Help,
    Info,
    Key,
    Link,
    Log,
    Lock,
    Mail,
    Monitor,
    Palette,
    Plus,
    Refresh,
    Search,
    Settings,
    Sheet,
    Shield,
    SignIn,
    SignOut,
    Smartphone,
    SortDown,
    SortUp,
    Ticket,
    Trash,
    Upload,
    User,
    UserPlus,
    Users,
}

impl Symbol {
    /// It points along the line, so where lines run from right to left it points the other way.
    const fn turns(self) -> bool {
        matches!(self, Self::Back | Self::SignIn | Self::SignOut)
    }

    const fn shapes(self) -> &'static str {
        match self {
            Self::Alert => {
                r#"<path d="m21.7 18-8-14a2 2 0 0 0-3.5 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.7-3M12 9v4M12 17h.01"/>"#
            }
            Self::Back => r#"<path d="m15 18-6-6 6-6"/>"#,
            Self::Ban => r#"<circle cx="12" cy="12" r="9.5"/><path d="m5.3 5.3 13.4 13.4"/>"#,
            Self::Check => r#"<circle cx="12" cy="12" r="9.5"/><path d="m8.5 12.2 2.5 2.5 4.7-5"/>"#,
            Self::Chevron => r#"<path d="m6 9 6 6 6-6"/>"#,
            Self::Clock => r#"<circle cx="12" cy="12" r="9.5"/><path d="M12 6.5V12l3.5 2"/>"#,
            Self::Cross => r#"<circle cx="12" cy="12" r="9.5"/><path d="m15 9-6 6M9 9l6 6"/>"#,
            Self::Database => {
                r#"<ellipse cx="12" cy="5" rx="8.5" ry="3"/><path d="M3.5 5v14c0 1.7 3.8 3 8.5 3s8.5-1.3 8.5-3V5M3.5 12c0 1.7 3.8 3 8.5 3s8.5-1.3 8.5-3"/>"#
            }
            Self::Download => r#"<path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5M12 15V3"/>"#,
            Self::Edit => {
                r#"<path d="M21.2 6.8a2.8 2.8 0 0 0-4-4L3.8 16.2a2 2 0 0 0-.5.8L2 21.4a.5.5 0 0 0 .6.6L7 20.7a2 2 0 0 0 .8-.5zM15 5l4 4"/>"#
            }
            Self::Fingerprint => {
                r#"<path d="M12 10a2 2 0 0 0-2 2c0 1-.1 2.5-.3 4M14 13.1c0 2.4 0 6.4-1 8.9M17.3 21c.1-.6.4-2.3.5-3M2 12a10 10 0 0 1 18-6M2 16h.01M21.8 16c.2-2 .1-5.4 0-6M5 19.5C5.5 18 6 15 6 12c0-.7.1-1.4.3-2M8.7 22c.2-.7.5-1.3.6-2M9 6.8a6 6 0 0 1 9 5.2v2"/>"#
            }
            Self::Globe => {
                r#"<circle cx="12" cy="12" r="9.5"/><path d="M12 2.5a14 14 0 0 0 0 19 14 14 0 0 0 0-19M2.5 12h19"/>"#
            }
            Self::Grid => {
                r#"<rect x="3" y="3" width="7" height="7" rx="1.5"/><rect x="14" y="3" width="7" height="7" rx="1.5"/><rect x="14" y="14" width="7" height="7" rx="1.5"/><rect x="3" y="14" width="7" height="7" rx="1.5"/>"#
            }
            Self::Group => {
                r#"<path d="M3 7V5a2 2 0 0 1 2-2h2M17 3h2a2 2 0 0 1 2 2v2M21 17v2a2 2 0 0 1-2 2h-2M7 21H5a2 2 0 0 1-2-2v-2"/><rect x="7" y="7" width="7" height="5" rx="1"/><rect x="10" y="12" width="7" height="5" rx="1"/>"#
            }
            Self::Help => {
                r#"<circle cx="12" cy="12" r="9.5"/><path d="M9.2 9.2a2.9 2.9 0 0 1 5.7.9c0 1.9-2.9 2.9-2.9 2.9M12 17h.01"/>"#
            }
            Self::Key => r#"<circle cx="7.5" cy="15.5" r="5"/><path d="m11 12 9.5-9.5M16 7l3 3 3-3-3-3"/>"#,
            Self::Info => r#"<circle cx="12" cy="12" r="9.5"/><path d="M12 16v-4.5M12 8h.01"/>"#,
            Self::Link => r#"<path d="M9 17H7A5 5 0 0 1 7 7h2M15 7h2a5 5 0 0 1 0 10h-2M8 12h8"/>"#,
            Self::Lock => {
                r#"<rect x="4" y="11" width="16" height="10.5" rx="2"/><path d="M7.5 11V7.2a4.5 4.5 0 0 1 9 0V11"/>"#
            }
            Self::Log => {
                r#"<path d="M15 12h-5M15 8h-5M19 17V5a2 2 0 0 0-2-2H4M8 21h12a2 2 0 0 0 2-2v-1a1 1 0 0 0-1-1H11a1 1 0 0 0-1 1v1a2 2 0 1 1-4 0V5a2 2 0 1 0-4 0v2a1 1 0 0 0 1 1h3"/>"#
            }
            Self::Mail => {
                r#"<rect x="2" y="4" width="20" height="16" rx="2.5"/><path d="m2.5 7 9.5 6.5L21.5 7"/>"#
            }
            Self::Monitor => {
                r#"<rect x="2.5" y="3.5" width="19" height="13.5" rx="2"/><path d="M8 21h8M12 17v4"/>"#
            }
            Self::Palette => {
                r#"<path d="M12 22a10 10 0 1 1 10-10c0 3-2 4.5-4.5 4.5H15a2 2 0 0 0-1.6 3.2A1.4 1.4 0 0 1 12 22z"/><path d="M7.5 11.5h.01M10 7.5h.01M14.5 7.5h.01M17 11.5h.01"/>"#
            }
            Self::Plus => r#"<path d="M5 12h14M12 5v14"/>"#,
            Self::Refresh => {
                r#"<path d="M3 12a9 9 0 0 1 15.4-6.4L21 8M21 3v5h-5M21 12a9 9 0 0 1-15.4 6.4L3 16M8 16H3v5"/>"#
            }
            Self::Search => r#"<circle cx="11" cy="11" r="7.5"/><path d="m21 21-4.6-4.6"/>"#,
            Self::Settings => {
                r#"<path d="M21 6h-8M9 6H3M21 12h-4M13 12H3M21 18H11M7 18H3M9 3.5v5M17 9.5v5M11 15.5v5"/>"#
            }
            Self::Sheet => {
                r#"<path d="M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7zM14.5 2v5H20M8 13h8M8 17h8"/>"#
            }
            Self::Shield => {
                r#"<path d="M20 13c0 5-3.5 7.5-7.7 9a1 1 0 0 1-.7 0C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.2-2.7a1.2 1.2 0 0 1 1.5 0C14.5 3.8 17 5 19 5a1 1 0 0 1 1 1z"/><path d="m9 12 2 2 4-4"/>"#
            }
            Self::SignIn => r#"<path d="M15 3h4a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-4M10 17l5-5-5-5M15 12H3"/>"#,
            Self::SignOut => r#"<path d="M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4M16 17l5-5-5-5M21 12H9"/>"#,
            Self::Smartphone => {
                r#"<rect x="5.5" y="2" width="13" height="20" rx="2.5"/><path d="M12 18.5h.01"/>"#
            }
            Self::SortDown => r#"<path d="M12 5v14M19 12l-7 7-7-7"/>"#,
            Self::SortUp => r#"<path d="M12 19V5M5 12l7-7 7 7"/>"#,
            Self::Ticket => {
                r#"<path d="M2 9a3 3 0 0 1 0 6v2a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-2a3 3 0 0 1 0-6V7a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2zM13 5v2M13 17v2M13 11v2"/>"#
            }
            Self::Trash => {
                r#"<path d="M3 6h18M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2M10 11v6M14 11v6"/>"#
            }
            Self::Upload => r#"<path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M17 8l-5-5-5 5M12 3v12"/>"#,
            Self::User => r#"<circle cx="12" cy="7.5" r="4.5"/><path d="M20 21a8 8 0 0 0-16 0"/>"#,
            Self::UserPlus => {
                r#"<circle cx="9" cy="7" r="4"/><path d="M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M19 8v6M22 11h-6"/>"#
            }
            Self::Users => {
                r#"<circle cx="9" cy="7" r="4"/><path d="M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M22 21v-2a4 4 0 0 0-3-3.9M16 3.1a4 4 0 0 1 0 7.8"/>"#
            }
        }
    }
}

/// An icon, always beside words: hidden from screen readers.
#[component]
pub(crate) fn Icon(symbol: Symbol) -> impl IntoView {
    view! {
        <svg
            class="icon"
            class:turns=symbol.turns()
            viewBox="0 0 24 24"
            aria-hidden="true"
            inner_html=symbol.shapes()
        ></svg>
    }
}
