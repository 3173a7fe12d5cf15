package app.unknot.shared.storage.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column whose values are sealed, and the place that is bound into each seal.
 *
 * @param key columns of the table's primary key, in its order
 * @param place as the module writes it, with {@code {column}} for a value of the same row
 */
record SealedColumn(String table, List<String> key, String column, String place) {
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

    /** Every sealed column of the schema. A new one that is missing here stops a change of keys, and a test before that. */
    static final List<SealedColumn> ALL = List.of(
            of("client_alias", "reason"),
            of("client_document", "words"),
            of("client_document", "proof"),
            of("client_document", "reason"),
            new SealedColumn(
                    "client_document_part",
                    List.of("document_id", "part"),
                    "sealed",
                    "client_document_part.{document_id}.{part}/{parts}"),
            of("client_letter", "outcome"),
            of("client_letter", "text"),
            of("claim_settings", "ssn"),
            new SealedColumn(
                    "claim_version_part",
                    List.of("version_id", "part"),
                    "sealed_content",
                    "claim_version.{part}.{version_id}"),
            new SealedColumn(
                    "clearance_document", List.of("id"), "sealed_terms", "clearance_document.terms.{document_id}"),
            of("consent", "content"),
            new SealedColumn("draft_move", List.of("id"), "sealed_reason", "draft_move|reason|{id}"),
            of("emergency_grant", "note"),
            of("emergency_grant", "reason"),
            new SealedColumn("encounter", List.of("id"), "sealed_content", "encounter|content|{id}"),
            of("episode_decision", "reason"),
            of("health_history", "content"),
            new SealedColumn("inbound_piece", List.of("file_id", "place"), "sealed", "inbound_piece.{file_id}.{place}"),
            new SealedColumn("note_addendum", List.of("id"), "sealed_text", "note_addendum|text|{note_id}|{id}"),
            new SealedColumn("note_move", List.of("note_id"), "sealed_reason", "note_move|reason|{note_id}"),
            new SealedColumn(
                    "note_operation", List.of("op_id"), "sealed_value", "note_operation|value|{note_id}|{op_id}"),
            new SealedColumn("note_remark", List.of("id"), "sealed_text", "note_remark|text|{note_id}|{id}"),
            of("outcome_score", "items"),
            new SealedColumn("outbound_file", List.of("id"), "sealed", "outbound_file.content.{id}"),
            of("plan_checkpoint", "reason"),
            of("plan_checkpoint", "review"),
            of("plan_discharge", "content"),
            of("plan_follow_up", "answer"),
            new SealedColumn("plan_session", List.of("note_id"), "sealed_seen", "plan_session.seen.{note_id}"),
            of("screening_hold", "reason"),
            of("screening_hold", "refusal"),
            of("screening_record", "content"),
            of("screening_record", "result"),
            new SealedColumn("signed_note", List.of("note_id"), "sealed_content", "signed_note|content|{note_id}"),
            of("totp_factor", "seed"),
            of("treatment_plan", "content"),
            new SealedColumn(
                    "unfinished_form",
                    List.of("user_id", "form"),
                    "sealed_content",
                    "unfinished_form.content.{user_id}.{form}"));

    private static SealedColumn of(String table, String what) {
        return new SealedColumn(table, List.of("id"), "sealed_" + what, table + "." + what + ".{id}");
    }

    /** Such as {@code signed_note.sealed_content}. */
    String name() {
        return table + "." + column;
    }

    /** The columns whose values the place names. */
    List<String> named() {
        List<String> names = new ArrayList<>();
        Matcher value = VALUE.matcher(place);
        while (value.find()) names.add(value.group(1));
        return names;
    }

    /** The place of one row. */
    String place(Values row) {
        return VALUE.matcher(place).replaceAll(found -> Matcher.quoteReplacement(row.of(found.group(1))));
    }

    /** The values of a row as text. */
    interface Values {
        String of(String column);
    }
}
