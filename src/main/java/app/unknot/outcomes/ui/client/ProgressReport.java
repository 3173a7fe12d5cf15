package app.unknot.outcomes.ui.client;

import app.unknot.anatomy.Regions;
import app.unknot.clients.ClientReference;
import app.unknot.outcomes.course.Course;
import app.unknot.outcomes.course.Session;
import app.unknot.outcomes.course.Visit;
import app.unknot.outcomes.episodes.ClientCourses.Told;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Response;
import app.unknot.outcomes.scores.ScoreEntry;
import app.unknot.practice.PracticeProfile;
import app.unknot.shared.ui.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The newest episode in words: plain ones for the client, the field's terms for a referring doctor.
 *
 * @param parts in their order
 */
record ProgressReport(String title, List<Part> parts) {
    /**
     * A part with its words, or with a table.
     *
     * @param title empty for words below everything
     * @param rows of the table, with its titles first; empty for words
     */
    record Part(String title, String words, List<List<String>> rows) {
        Part {
            rows = rows.stream().map(List::copyOf).toList();
        }

        static Part of(ClientOutcomesText title, String words) {
            return new Part(title.text(), words, List.of());
        }

        boolean isTable() {
            return !rows.isEmpty();
        }
    }

    ProgressReport {
        parts = List.copyOf(parts);
    }

    static ProgressReport forTheClient(ClientReference client, PracticeProfile practice, Told told) {
        Course course = told.course();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(ClientOutcomesText.REPORT_PAIN, painInPlainWords(course)));
        parts.add(Part.of(ClientOutcomesText.REPORT_CARE, visits(course)));
        areas(told, true, parts);
        parts.add(Part.of(
                ClientOutcomesText.REPORT_HELP, ClientOutcomesText.REPORT_HELP_LINE.text(practice.emergencyNumber())));
        return new ProgressReport(ClientOutcomesText.REPORT_YOUR_PROGRESS.text(client.firstName()), parts);
    }

    /** @param scores of the client, the newest first */
    static ProgressReport forTheDoctor(ClientReference client, List<ScoreEntry> scores, Told told) {
        Course course = told.course();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(
                ClientOutcomesText.REPORT_EPISODE,
                ClientOutcomesText.REPORT_EPISODE_LINE.text(
                        Formats.day(course.first().day()),
                        Formats.day(course.last().day()),
                        course.visits().size(),
                        course.minutes(),
                        StandingCard.said(course.standing()))));
        Integer baseline = course.baseline();
        Visit last = course.lastMeasured().orElse(course.first());
        Integer now = last.pain();
        if (baseline != null && now != null)
            parts.add(Part.of(
                    ClientOutcomesText.REPORT_PAIN,
                    ClientOutcomesText.REPORT_PAIN_DOCTOR.text(
                            baseline,
                            Formats.day(course.first().day()),
                            now,
                            Formats.day(last.day()),
                            StandingCard.words(baseline, now))));
        measures(scores, course.first().day(), parts);
        areas(told, false, parts);
        parts.add(new Part("", ClientOutcomesText.REPORT_DEFINITION.text(), List.of()));
        parts.add(new Part("", ClientOutcomesText.REPORT_NO_CAUSE.text(), List.of()));
        return new ProgressReport(ClientOutcomesText.REPORT_PROGRESS_OF.text(client.name()), parts);
    }

    private static String visits(Course course) {
        return course.visits().size() == 1
                ? ClientOutcomesText.REPORT_ONE_VISIT.text(
                        Formats.day(course.first().day()))
                : ClientOutcomesText.REPORT_CARE_LINE.text(
                        course.visits().size(),
                        Formats.day(course.first().day()),
                        Formats.day(course.last().day()));
    }

    private static String painInPlainWords(Course course) {
        return course.lastMeasured()
                .filter(last -> course.baseline() != null)
                .map(last -> ClientOutcomesText.REPORT_PAIN_LINE.text(
                                Formats.day(course.first().day()),
                                course.baseline(),
                                Formats.day(last.day()),
                                last.pain())
                        + " " + reading(course.response()) + " " + ClientOutcomesText.REPORT_FOLLOWED.text())
                .orElseGet(ClientOutcomesText.REPORT_PAIN_UNKNOWN::text);
    }

    private static String reading(Response response) {
        return switch (response) {
            case RESPONDER -> ClientOutcomesText.REPORT_BETTER.text();
            case WORSE -> ClientOutcomesText.REPORT_WORSE.text();
            case NON_RESPONDER, NOT_ELIGIBLE, UNMEASURED -> ClientOutcomesText.REPORT_SAME.text();
        };
    }

    private static void measures(List<ScoreEntry> scores, LocalDate since, List<Part> parts) {
        List<ScoreEntry> counted = scores.stream()
                .filter(one -> !one.withdrawn() && !one.on().isBefore(since))
                .toList();
        if (counted.isEmpty()) return;
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                ClientOutcomesText.INSTRUMENT.text(),
                ClientOutcomesText.REPORT_FIRST.text(),
                ClientOutcomesText.REPORT_LAST.text(),
                ClientOutcomesText.REPORT_READING.text()));
        for (Instrument one : Instrument.values()) {
            List<ScoreEntry> its =
                    counted.stream().filter(entry -> entry.instrument() == one).toList();
            if (its.isEmpty()) continue;
            ScoreEntry first = its.getLast();
            ScoreEntry last = its.getFirst();
            rows.add(List.of(one.text(), dated(first), its.size() > 1 ? dated(last) : "", reading(one, first, last)));
        }
        parts.add(new Part(ClientOutcomesText.REPORT_MEASURES.text(), "", rows));
    }

    private static String dated(ScoreEntry entry) {
        return ClientOutcomesText.REPORT_OF.text(
                ScoreEntry.words(entry.instrument(), entry.score()), Formats.shortDay(entry.on()));
    }

    private static String reading(Instrument one, ScoreEntry first, ScoreEntry last) {
        if (first.id().equals(last.id()) || one.change().eligible() == null || one == Instrument.ABILITY) return "";
        String response = one.change().response(first.score(), last.score()).text();
        return one.change().isWithinError(first.score(), last.score())
                ? response + ", " + ClientOutcomesText.WITHIN_ERROR.text()
                : response;
    }

    private static void areas(Told told, boolean plain, List<Part> parts) {
        List<Session> marked = told.sessions().stream()
                .filter(session -> !session.painful().isEmpty())
                .toList();
        if (marked.isEmpty()) return;
        parts.add(Part.of(
                ClientOutcomesText.REPORT_AREAS,
                ClientOutcomesText.REPORT_AREAS_LINE.text(
                        named(marked.getFirst().painful(), plain),
                        named(marked.getLast().painful(), plain))));
    }

    private static String named(Collection<String> regions, boolean plain) {
        List<String> sorted = regions.stream().sorted().toList();
        return plain ? sorted.stream().map(Regions::plain).collect(Collectors.joining("; ")) : Regions.together(sorted);
    }
}
