package app.unknot.shell;

import app.unknot.shared.text.Text;

/** What these screens say; the words are in the module's message file. */
enum ShellText implements Text {
    ACCESS_LOG,
    ACCOUNTS,
    CLAIMS,
    CLIENTS,
    EMERGENCY,
    HEALTH_CHECK,
    INSURANCE,
    LOCK,
    MAIN,
    MORE,
    MY_ACCOUNT,
    NOTES,
    ON_HOLD,
    OUTCOMES,
    PRACTICE,
    REFERRALS,
    RULES,
    SCHEDULE,
    SIGN_OUT,
    TEAM,
    THE_SERVERS_DISK_IS_ALMOST,
    THE_SERVER_IS_NOT_RESPONDING,
    THE_SERVER_IS_NOT_RESPONDING_WHAT,
    TODAY,
    UNKNOT,
    UNKNOT_HOME,
    UNSIGNED
}
