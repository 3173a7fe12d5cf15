package app.unknot.screening.questions;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a visit asks.
 *
 * @param always in the order they are read aloud: the open question, then every emergency question
 * @param news what may be ticked when something is new
 * @param standing what was told earlier and still counts: it may be over
 * @param dates of the facts that are counted from an event, the question for its day
 * @param sited facts of which the place on the body is asked, each with what was told
 */
public record VisitQuestions(
        List<Question> always,
        List<Question.NewFact> news,
        List<Question.NewFact> standing,
        Map<String, String> dates,
        SequencedMap<String, String> sited) {}
