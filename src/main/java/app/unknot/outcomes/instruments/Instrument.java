package app.unknot.outcomes.instruments;

import static app.unknot.outcomes.instruments.Direction.HIGH_IS_BETTER;
import static app.unknot.outcomes.instruments.Direction.HIGH_IS_WORSE;

import app.unknot.outcomes.RegionClass;
import app.unknot.shared.text.Also;
import app.unknot.shared.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be measured: one row of the registry each, with its scoring, its rule for missing answers and what a change means. The
 * sentences of published questionnaires are not ours and not here: their total can be entered from paper, and a practice that may use
 * them installs them from a file. Changes that matter after Ostelo 2008; PSFS after Abbott 2014; global change after Bobos 2020.
 */
@Also({"question", "low", "high", "terms", "missing"})
public enum Instrument implements Text {
    PAIN_NOW("NPRS-NOW", Form.one(10), pain(), Use.of(Use.Rhythm.EACH_VISIT, 0)),
    PAIN_WEEK("NPRS-WEEK", Form.one(10), pain(), Use.of(Use.Rhythm.WEEKLY, 7)),
    ABILITY(
            "PSFS",
            new Form(5, 0, 10, Scoring.MEAN_OF_RATED),
            new ChangeRule(HIGH_IS_BETTER, Score.of(8), Score.of(2), Score.of(2), false),
            Use.of(Use.Rhythm.MILESTONE, 0)),
    GLOBAL_CHANGE(
            "GROC-11",
            new Form(1, -5, 5, Scoring.ONE),
            ChangeRule.none(HIGH_IS_BETTER),
            Use.of(Use.Rhythm.MILESTONE_AFTER_THE_FIRST, 0)),
    SLEEP("SLEEP", Form.one(10), ChangeRule.none(HIGH_IS_BETTER), Use.of(Use.Rhythm.MILESTONE, 7)),
    STRESS("STRESS", Form.one(10), ChangeRule.none(HIGH_IS_WORSE), Use.of(Use.Rhythm.MILESTONE, 7)),
    ENERGY("ENERGY", Form.one(10), ChangeRule.none(HIGH_IS_BETTER), Use.of(Use.Rhythm.MILESTONE, 7)),
    MEDICINE_DAYS("MEDICINE-DAYS", Form.one(7), ChangeRule.none(HIGH_IS_WORSE), Use.of(Use.Rhythm.MILESTONE, 7)),
    WORK_DAYS("WORK-DAYS", Form.one(28), ChangeRule.none(HIGH_IS_WORSE), Use.of(Use.Rhythm.MILESTONE, 28)),
    WORK_STATUS("CORE-WORK", Form.one(4), ChangeRule.none(HIGH_IS_WORSE), Use.of(Use.Rhythm.MILESTONE, 0)),
    PAIN_MEDICINE("CORE-MEDICINE", Form.one(3), ChangeRule.none(HIGH_IS_WORSE), Use.of(Use.Rhythm.MILESTONE, 7)),

    PEG(
            "PEG",
            new Form(3, 0, 10, Scoring.MEAN),
            new ChangeRule(HIGH_IS_WORSE, new Score(12, 3), Score.of(1), null, true),
            Use.published(Use.Rhythm.WEEKLY, 7, "https://doi.org/10.1007/s11606-009-0981-1")),
    ROLAND_MORRIS(
            "RMDQ-24",
            new Form(24, 0, 1, Scoring.TICKS),
            new ChangeRule(HIGH_IS_WORSE, Score.of(4), Score.of(5), Score.of(5), true),
            Use.published(Use.Rhythm.MILESTONE, 0, "https://www.rmdq.org").ofTheLowerBack()),
    OSWESTRY(
            "ODI",
            new Form(10, 0, 5, Scoring.PERCENT_OF_ANSWERED),
            new ChangeRule(HIGH_IS_WORSE, Score.of(20), Score.of(10), null, true),
            Use.published(Use.Rhythm.MILESTONE, 0, "https://eprovide.mapi-trust.org")
                    .ofTheLowerBack()),
    /** The change that matters is smaller than the error of measurement here, which is why both are kept. */
    QUEBEC(
            "QBPDS",
            new Form(20, 0, 5, Scoring.SUM),
            new ChangeRule(HIGH_IS_WORSE, Score.of(20), Score.of(6), Score.of(12), true),
            Use.published(Use.Rhythm.MILESTONE, 0, "https://doi.org/10.1097/00007632-199502000-00016")
                    .ofTheLowerBack()),
    START_BACK(
            "STARTBACK-9",
            new Form(9, 0, 1, Scoring.TOTAL),
            ChangeRule.none(HIGH_IS_WORSE),
            Use.published(Use.Rhythm.AT_INTAKE, 14, "https://startback.hfac.keele.ac.uk")
                    .ofTheLowerBack()),
    PROMIS(
            "PROMIS-T",
            new Form(1, 10, 90, Scoring.TOTAL),
            ChangeRule.none(HIGH_IS_WORSE),
            Use.published(Use.Rhythm.MILESTONE, 7, "https://www.healthmeasures.net"));

    /** Of this registry: changes when a rule of it does, so that scores say by which they were made. */
    public static final String VERSION = "1";

    /** A change of the client's own judgment from which on it is one: 2.5 of 11 points, so 3 on a scale of whole numbers. */
    public static final int GLOBALLY_BETTER = 3;

    private final String code;
    private final Form form;
    private final ChangeRule change;
    private final Use use;

    Instrument(String code, Form form, ChangeRule change, Use use) {
        this.code = code;
        this.form = form;
        this.change = change;
        this.use = use;
    }

    private static ChangeRule pain() {
        return new ChangeRule(HIGH_IS_WORSE, Score.of(4), Score.of(2), new Score(177, 100), true);
    }

    /** As it is kept beside each score, such as {@code RMDQ-24}. */
    public String code() {
        return code;
    }

    public static Optional<Instrument> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** What is asked, in our words; for an instrument of others, what it asks about. */
    public String question() {
        return also("question");
    }

    /** What the lowest number means. */
    public String low() {
        return also("low");
    }

    /** What the highest number means. */
    public String high() {
        return also("high");
    }

    /** Whose it is, and on which terms. */
    public String terms() {
        return also("terms");
    }

    /** What becomes of answers that are missing. */
    public String missing() {
        return also("missing");
    }

    public Form form() {
        return form;
    }

    public ChangeRule change() {
        return change;
    }

    public Use use() {
        return use;
    }

    /** Whether the product brings the questions, in its own words. */
    public boolean isOurs() {
        return use.source().isEmpty();
    }

    /** Whether it is chosen from words instead of rated. */
    public boolean isChosen() {
        return this == WORK_STATUS || this == PAIN_MEDICINE;
    }

    /** The words of the answer, for one that is chosen. */
    public String choice(Score score) {
        return Choices.words(this, (int) score.sum());
    }

    public boolean isFor(RegionClass region) {
        return !use.lowerBackOnly() || region == RegionClass.LOWER;
    }

    /** Decimals with which the instrument states its score. */
    public int decimals() {
        return Set.of(Scoring.MEAN, Scoring.MEAN_OF_RATED).contains(form.scoring()) || this == PROMIS ? 1 : 0;
    }

    /** Those whose sentences come from elsewhere. */
    public static List<Instrument> published() {
        return Arrays.stream(values()).filter(one -> !one.isOurs()).toList();
    }
}
