package app.unknot.intake.ui;

import app.unknot.screening.LetterNeed;
import app.unknot.screening.VisitAnswers;
import java.util.ArrayList;
import java.util.List;

/** A screen around the questions of a visit that writes down what was asked of it. */
abstract class HeardSteps implements RescreenForm.Steps {
    final List<String> happened = new ArrayList<>();

    @Override
    public void start(VisitAnswers answers) {
        happened.add("start");
    }

    @Override
    public void stop(VisitAnswers answers) {
        happened.add("stop");
    }

    @Override
    public void write(VisitAnswers answers, LetterNeed letter) {
        happened.add("write " + letter);
    }

    @Override
    public void notToday(VisitAnswers answers) {
        happened.add("not today");
    }
}
