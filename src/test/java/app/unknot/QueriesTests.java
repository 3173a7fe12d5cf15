package app.unknot;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module reads its own rows. What it wants to know of another's, it asks that module. */
class QueriesTests {
    private static final Path PRODUCT = Path.of("src/main/java/app/unknot");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Tables without an entity: counters, attempts, and steps that are taken once, all written by one statement that decides. */
    private static final Map<String, Set<String>> WITHOUT_ENTITY = Map.of(
            "accounts",
            Set.of(
                    "access_request",
                    "known_device",
                    "passkey",
                    "passkey_user",
                    "recovery_code",
                    "security_notice",
                    "setup_done",
                    "sign_in_address",
                    "sign_in_failure",
                    "tablet",
                    "tablet_lock",
                    "totp_factor"),
            "audit",
            Set.of("audit_entry", "audit_head", "audit_lane", "security_alert"),
            "claims",
            Set.of("claim_counter", "inbound_piece", "remark_word", "remittance_adjustment", "remittance_line"),
            "clients",
            Set.of("client_alias", "client_document_part", "client_number", "client_word", "emergency_grant"),
            "insurance",
            Set.of("icd10_code", "icd10_release"),
            "practice",
            Set.of(
                    "closed_day",
                    "holiday",
                    "location",
                    "location_hours",
                    "offered_service",
                    "practice",
                    "room",
                    "room_closure"),
            "records",
            Set.of("recovery_sheet"),
            "schedule",
            Set.of("booked_slot", "calendar_feed", "reminder_refusal", "schedule_setting", "visit_reminder"),
            "screening",
            Set.of("rule_set_draft", "rule_set_version"),
            // The storage's own marks in the database that it opens, and what is behind every form.
            "shared",
            Set.of("act_done", "earlier_key", "practice_key", "storage_proof", "unfinished_form"));

    /** What still names another module's rows, and why. It may only become shorter. */
    private static final Map<String, String> NAMES_OTHERS = Map.of(
            "charting/worklist/WorklistRepository Appointment",
            "one page of visits without a note, found among years of both: asked apart, all visits of 60 days would be read for it",
            "ledger/PostingCheck claim",
            "looks into a copy of the database, where no portal runs that could be asked; and claims need the ledger",
            "shared/storage/embedded/FileInventory audit_entry",
            "compares a database file before and after an upgrade, before there is a portal",
            "shared/storage/embedded/FileInventory signed_note",
            "the same",
            "shared/storage/embedded/Schema audit_head",
            "decides whether a file may be opened, before there is a portal",
            "shared/storage/embedded/Schema audit_lane",
            "the same",
            "shared/storage/keys/ServedKey user_account",
            "decides whether a key fits a database, before there is a portal");

    private static final String COUNTS = "counts in the statement, so that two at once cannot pass each other";
    private static final String ONCE = "a step that is taken once, whoever comes first: the statement decides";
    private static final String COPY = "looks into copies of the database too, where no portal runs";
    private static final String BELOW = "opens, heals or converts the database, before there is a portal";
    private static final String COLUMN = "one column of an account, without reading the account";
    private static final String SETTINGS = "a table with no life of its own: read as it is, written as it is";

    private static final Map<String, String> NATIVE = Map.ofEntries(
            entry("accounts/Accounts", ONCE),
            entry("accounts/factors/FactorStore", ONCE),
            entry("accounts/factors/passkeys/PasskeyStore", COUNTS),
            entry("accounts/notices/PersonalNotices", ONCE),
            entry("accounts/own/OwnAccount", "the tablets of one person, two tables without an entity"),
            entry("accounts/requests/RequestStore", ONCE),
            entry("accounts/signin/KnownDevices", "asked at each try to sign in, before anybody is known"),
            entry("accounts/signin/SignIn", COLUMN),
            entry("accounts/signin/SignInThrottle", COUNTS),
            entry("accounts/tablets/LockAttempts", COUNTS),
            entry("accounts/tablets/TabletPins", COLUMN),
            entry("accounts/tablets/Tablets", "written at every sign-in by whoever comes first"),
            entry("accounts/tries/AddressThrottle", COUNTS),
            entry("audit/alerts/SecurityAlerts", COUNTS),
            entry("audit/chain/ChainTable", COPY),
            entry("audit/reading/LogQuery", "the log has no entity, so that nothing can be changed by mistake"),
            entry("charting/encounters/EncounterCheck", COPY),
            entry("charting/store/SignedNoteCheck", COPY),
            entry("claims/book/ClaimCounters", COUNTS),
            entry("claims/inbound/InboundContent", "large sealed pieces, which no persistence context is to hold"),
            entry("claims/remittance/PostedAnswers", "the last of many answers, and its lines, which are no entities"),
            entry("claims/remittance/RemittanceDetails", "hundreds of lines of a set at once, and never changed"),
            entry("clients/ClientRegistration", COUNTS),
            entry("clients/OpenGrants", "asked at every step, and by the read guard itself"),
            entry("clients/directory/ClientRows", "as many conditions as somebody typed words, each at its index"),
            entry("clients/documents/DocumentCheck", COPY),
            entry("clients/documents/DocumentContent", "large sealed parts, which no persistence context is to hold"),
            entry("clients/emergency/EmergencyStore", ONCE),
            entry(
                    "clients/looked/ClientNumbers",
                    "two columns of many clients for the log, under the read guard that needs it"),
            entry("clients/search/ClientWordStore", "rows of words without an identity, many at once"),
            entry("insurance/codes/DiagnosisTable", "seventy thousand rows, which no persistence context is to hold"),
            entry("clients/merge/AliasStore", ONCE),
            entry("ledger/PostingCheck", COPY),
            entry("practice/PracticeSettings", SETTINGS),
            entry("practice/Rooms", SETTINGS),
            entry("practice/ServiceCatalogue", SETTINGS),
            entry("practice/hours/ClosedTimes", SETTINGS),
            entry("practice/hours/Holidays", SETTINGS),
            entry("practice/hours/RoomTable", SETTINGS),
            entry("practice/locations/LocationTable", SETTINGS),
            entry("records/backup/Bracket", COPY),
            entry("records/backup/PostgresEngine", COPY),
            entry("records/backup/PostgresRestore", BELOW),
            entry("records/backup/PostgresServer", BELOW),
            entry("records/backup/Survey", COPY),
            entry("records/recovery/RecoverySheet", SETTINGS),
            entry("records/rotation/FinalTable", BELOW),
            entry("records/rotation/KeyChange", BELOW),
            entry("schedule/booking/BookedSlots", "the primary key decides who has the room, many rows at once"),
            entry("schedule/calendars/FeedTable", SETTINGS),
            entry("schedule/reminders/ReminderTable", ONCE),
            entry("schedule/settings/MessageSettings", SETTINGS),
            entry(
                    "screening/rulebook/RuleBook",
                    "the newest committed version counts, never one that a context remembers"),
            entry("screening/rules/RuleDrafts", SETTINGS),
            entry("shared/forms/ActsDone", ONCE),
            entry("shared/forms/UnfinishedForms", SETTINGS),
            entry("shared/storage/ServedEngine", BELOW),
            entry("shared/storage/StorageProof", BELOW),
            entry("shared/storage/embedded/EmbeddedDatabase", BELOW),
            entry("shared/storage/embedded/FileCopy", BELOW),
            entry("shared/storage/embedded/FileInventory", BELOW),
            entry("shared/storage/embedded/Opening", BELOW),
            entry("shared/storage/embedded/Schema", BELOW),
            entry("shared/storage/embedded/Upgrade", BELOW),
            entry("shared/storage/journal/JournalMarks", BELOW),
            entry("shared/storage/journal/Leftover", BELOW),
            entry("shared/storage/journal/Replay", BELOW),
            entry("shared/storage/keys/EarlierKeys", BELOW),
            entry("shared/storage/keys/Resealing", BELOW),
            entry("shared/storage/keys/ServedKey", BELOW));

    private static final Pattern TEXT = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)+'|\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"",
            Pattern.DOTALL);
    private static final Pattern QUERY = Pattern.compile(
            "\\bselect\\b.+\\bfrom\\b|\\bupdate\\b.+\\bset\\b|\\b(insert|merge) into\\b|\\bdelete from\\b|\\b(lock|truncate|alter) table\\b"
                    + "|\\bunion\\b|\\bfrom \\w+ \\w\\b|\\bjoin\\b",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ROWS = Pattern.compile(
            "\\b(?:from|join|update|into|table)\\s+(?:public\\.)?\"?(\\w+)|(?<=,)\\s*(\\w+) [a-z]\\w?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("(?m)^@Entity\\b");
    private static final Pattern TABLE = Pattern.compile("@(?:Collection|Join)?Table\\(\\s*name = \"(\\w+)\"");
    private static final Pattern CREATED = Pattern.compile("(?i)create table (?:if not exists )?(\\w+)");
    private static final Pattern DROPPED = Pattern.compile("(?im)^drop table (\\w+)");
    private static final Pattern JDBC = Pattern.compile(
            "import (?:java\\.sql\\.(?:Connection|Statement|PreparedStatement)|org\\.springframework\\.jdbc\\.core)");
    private static final Pattern RUNS = Pattern.compile(
            "\\.sql\\(|\\.query\\(|queryFor\\w+\\(|executeQuery|executeUpdate|prepareStatement|createStatement|batchUpdate");
    private static final Pattern NATIVE_QUERY =
            Pattern.compile("\\bnativeQuery\\b|createNativeQuery|@NativeQuery|@SQL\\w+\\(");

    @Test
    void every_table_belongs_to_one_module() throws IOException {
        Set<String> created = new TreeSet<>();
        for (Path script : files(MIGRATIONS, ".sql"))
            CREATED.matcher(Files.readString(script)).results().forEach(table -> created.add(table.group(1)));
        for (Path script : files(MIGRATIONS, ".sql"))
            DROPPED.matcher(Files.readString(script)).results().forEach(table -> created.remove(table.group(1)));
        Map<String, String> ofEntities = tablesOfEntities();
        Set<String> without = new TreeSet<>(created);
        without.removeAll(ofEntities.keySet());
        assertThat(created).hasSizeGreaterThan(60).containsAll(ofEntities.keySet());
        assertThat(WITHOUT_ENTITY.values().stream().flatMap(Set::stream))
                .as("tables without an entity")
                .containsExactlyInAnyOrderElementsOf(without);
    }

    @Test
    void no_query_names_the_rows_of_another_module() throws IOException {
        Map<String, String> owners = owners();
        Set<String> found = new TreeSet<>();
        int queries = 0;
        for (Path file : files(PRODUCT, ".java"))
            for (String text : texts(Files.readString(file))) {
                if (!QUERY.matcher(text).find()) continue;
                queries++;
                for (String rows : rows(text))
                    if (!owners.getOrDefault(rows.toLowerCase(Locale.ROOT), module(file))
                            .equals(module(file))) found.add(name(file) + " " + rows);
            }
        assertThat(queries).isGreaterThan(200);
        assertThat(found).isEqualTo(new TreeSet<>(NAMES_OTHERS.keySet()));
    }

    @Test
    void every_file_with_native_sql_says_why() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(PRODUCT, ".java")) {
            String source = Files.readString(file);
            if (NATIVE_QUERY.matcher(source).find()
                    || JDBC.matcher(source).find() && RUNS.matcher(source).find()) found.add(name(file));
        }
        assertThat(found).isEqualTo(new TreeSet<>(NATIVE.keySet()));
    }

    @Test
    void rows_are_found_in_every_way_of_naming_them() {
        assertThat(
                        rows(
                                "select n from SessionNote n join SignedNote s on s.noteId = n.id where exists (select 1 from NoteMove m)"))
                .containsExactlyInAnyOrder("SessionNote", "SignedNote", "NoteMove");
        assertThat(rows("select a from Appointment a, SessionNote n")).contains("Appointment", "SessionNote");
        assertThat(rows("update practice set name = ?")).contains("practice");
        assertThat(rows(" union all select seq from audit_lane")).contains("audit_lane");
        assertThat(texts("a(\"\"\"\n  select 1\n\"\"\"); // \"not this\"\nb(\"x\" + 'y' + \"z\")"))
                .containsExactly("\n  select 1\n", "x", "z");
    }

    private static List<String> rows(String query) {
        return ROWS.matcher(query)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    /** Strings of a source, without what stands in comments. */
    private static List<String> texts(String source) {
        List<String> texts = new ArrayList<>();
        Matcher text = TEXT.matcher(source);
        while (text.find())
            if (text.group(1) != null) texts.add(text.group(1));
            else if (text.group(2) != null) texts.add(text.group(2));
        return texts;
    }

    /** The module of each table and of each entity's name, in small letters. */
    private static Map<String, String> owners() throws IOException {
        Map<String, String> owners = new HashMap<>(tablesOfEntities());
        WITHOUT_ENTITY.forEach((module, tables) -> tables.forEach(table -> owners.put(table, module)));
        for (Path entity : entities()) owners.put(entityName(entity).toLowerCase(Locale.ROOT), module(entity));
        return owners;
    }

    private static Map<String, String> tablesOfEntities() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        for (Path entity : entities()) {
            String source = Files.readString(entity);
            TABLE.matcher(source).results().forEach(named -> tables.put(named.group(1), module(entity)));
            if (!source.contains("\n@Table("))
                tables.put(
                        entityName(entity).replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT), module(entity));
        }
        return tables;
    }

    private static String entityName(Path entity) {
        return entity.getFileName().toString().replace(".java", "");
    }

    private static List<Path> entities() throws IOException {
        List<Path> entities = new ArrayList<>();
        for (Path file : files(PRODUCT, ".java"))
            if (ENTITY.matcher(Files.readString(file)).find()) entities.add(file);
        return entities;
    }

    private static String module(Path file) {
        return PRODUCT.relativize(file).getName(0).toString();
    }

    private static String name(Path file) {
        return PRODUCT.relativize(file).toString().replace('\\', '/').replace(".java", "");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
