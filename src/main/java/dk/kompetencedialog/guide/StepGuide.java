package dk.kompetencedialog.guide;

import java.util.List;

/**
 * What one step says to those in the room.
 *
 * @param question key of the question that is asked now
 * @param title what we do, in a few words
 * @param participants one line for everyone: what you do now
 * @param purpose why the step is there, for the facilitator
 * @param say words the facilitator can read aloud
 * @param act what the facilitator does
 * @param ask questions for the facilitator to put to the room
 * @param stuck what often goes wrong, at least one
 * @param outcome what the room has when the step ends
 */
public record StepGuide(
        String question,
        String title,
        String participants,
        String purpose,
        String say,
        List<String> act,
        List<String> ask,
        List<Pitfall> stuck,
        String outcome) {
    public StepGuide {
        act = List.copyOf(act);
        ask = List.copyOf(ask);
        stuck = List.copyOf(stuck);
    }
}
