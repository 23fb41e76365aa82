package dk.kompetencedialog.guide;

/** What a step of the agenda is for; the same seven steps, INTRO to ROUND_OFF, carry every board. */
public enum StepKind {
    /** Everyone arrives; purpose and rules of the day. Belongs to no board. */
    WELCOME,
    /** The board's purpose and questions, read aloud. */
    INTRO,
    /** Each writes alone, hidden from the others. */
    WRITE,
    /** The notes are shown, placed and read aloud. */
    SHARE,
    /** What belongs together becomes stacks with a name. */
    GATHER,
    /** Dots on what matters most, hidden until the vote closes. */
    PRIORITISE,
    /** Talk about the top ones; write conclusions. */
    CONCLUDE,
    /** The conclusions read aloud; what goes on to the next board. */
    ROUND_OFF,
    /** Who does what now. Belongs to no board. */
    CLOSING
}
