package app.unknot.hostile;

import static app.unknot.hostile.FormWay.way;

import java.util.List;

/** The way to each form of the product. */
final class FormWays {
    private static final String RECORD = "clients/{client}/";

    private FormWays() {}

    static final List<FormWay> ALL = List.of(
            way("accounts.decide.", "ruth", "requests", "Agree"),
            way("accounts.invite", "tomas", "accounts", "Invite someone"),
            way("accounts.license.", "tomas", "accounts", "More for Maya", "License"),
            way("accounts.roles.", "tomas", "accounts", "More for Maya", "Roles"),
            way("accounts.passkey.new", "maya", "my-account", "Add a passkey"),
            way("accounts.passkey.remove.", "noor", "my-account", "Remove"),
            way("accounts.passkey.", "noor", "my-account", "Rename"),
            way("accounts.pin", "maya", "pin"),
            way("accounts.proof", "unproven", "health", "Print the sheet"),
            way("accounts.tablet.", "tomas", "accounts", "Name"),
            way("claims.amended.", "ruth", "claims/{claim}", "Mark as reviewed"),
            way("clearances.add.", "maya", "clients/{pregnant}/clearances", "Add a clearance"),
            way("clearances.verify.", "maya", "clients/{held}/clearances", "Verify"),
            way("clearances.withdraw.", "maya", "clients/{held}/clearances", "Withdraw"),
            way("clients.contact.", "maya", RECORD + "contact", "Change"),
            way("clients.new", "maya", "clients", "Add a client"),
            way("consents.", "tomas", "practice/consents", "Change Treatment"),
            way("documents.add.", "maya", RECORD + "documents", "Add a document"),
            way("documents.verify.", "maya", RECORD + "documents", "Verify"),
            way("documents.withdraw.", "maya", RECORD + "documents", "Withdraw"),
            way("emergency.decide.", "ruth", "emergency-review", "Agree"),
            way("emergency.letters", "maya", "clients/{red}/screening", "Yes", "Hit my head"),
            way(
                    "emergency.open.",
                    "selma",
                    "emergency",
                    "type:Record number={othersNumber}",
                    "type:First name=Otherwise",
                    "type:Last name=Reyes",
                    "Find"),
            way("emergency.review.", "ruth", "emergency-review", "Review"),
            way("holds.lift.", "ruth", "holds", "Lift the hold"),
            way("letters.answer.", "maya", "letters/{sent}", "Record the answer"),
            way("letters.owner.", "ruth", "referrals", "Change the owner"),
            way("notes.addendum.", "maya", "notes/{signed}"),
            way("notes.cosign.", "selma", "notes/{cosigned}"),
            way("notes.late-cancel.", "maya", RECORD + "late-cancel"),
            way("notes.move-draft.", "maya", "notes", "Is the note for"),
            way("notes.move.", "maya", "notes/{signed}", "This note belongs to another client"),
            way("notes.no-show.", "maya", RECORD + "no-show"),
            way("notes.not-treated.", "maya", RECORD + "not-treated"),
            way("plans.agree.", "maya", RECORD + "plan", "Change the plan"),
            way("plans.checkpoint.", "maya", RECORD + "plan", "Open it now"),
            way("plans.end.", "maya", "clients/{ended}/plan", "End the plan"),
            way("plans.rhythm.", "tomas", "practice/rhythms"),
            way("practice.closed.", "ruth", "practice/closed-days", "Add closed days"),
            way("practice.holidays", "ruth", "practice/closed-days"),
            way("practice.hours", "tomas", "practice"),
            way("practice.location.", "ruth", "practice/locations", "Add a location"),
            way("practice.profile", "tomas", "practice"),
            way("practice.region", "tomas", "practice"),
            way("practice.rename.", "ruth", "practice/locations", "Rename"),
            way("practice.room.", "ruth", "practice/locations"),
            way("practice.service.", "tomas", "practice", "Add a service"),
            way("record.follow-up.", "selma", "today"),
            way("records.sheet", "tomas", "health", "Check the sheet"),
            way("rules.import", "tomas", "rules", "Import"),
            way("rules.new", "tomas", "rules", "Add a rule"),
            way("rules.publish", "tomas", "rules", "Publish"),
            way("schedule.book.", "maya", "clients/{booked}", "Book a session"),
            way("schedule.hours.", "ruth", "schedule/hours", "Change the hours"),
            way("schedule.messages", "tomas", "practice/messages"),
            way("schedule.move.", "maya", "schedule?day={visitDay}", "11:00", "Move"),
            way("schedule.series.", "maya", "clients/{booked}", "Propose the plan"),
            way("schedule.time-off.add", "ruth", "schedule/time-off", "Add time off"),
            way("schedule.time-off.decline.", "ruth", "schedule/time-off/{declined}", "Decline"),
            way("schedule.time-off.own", "maya", "schedule/time-off", "Request time off"),
            way("schedule.time-off.", "ruth", "schedule/time-off/{timeoff}"),
            way("schedule.waitlist.", "maya", "schedule?day={visitDay}", "11:00", "Would come sooner"),
            way("screening.", "maya", "clients/{other}/screening"),
            way("schedule.hand-over.", "ruth", "schedule/hand-over?from={maya}&to={selma}"),
            way("clients.merge.", "ruth", "clients/{ended}/merge", "pick:The other record"),
            // Their passwords are changed for good, so they come last.
            way("accounts.mine.", "selma", "my-account", "Change the password"));
}
