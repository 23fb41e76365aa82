package dk.kompetencedialog.mus.preparation;

/** How it goes with a goal. */
enum GoalState {
    OPEN,
    REACHED,
    DROPPED
}
