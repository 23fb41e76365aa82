package dk.kompetencedialog.workplace.unit;

/** A node of the organisation's tree, or a team put together for a while from several of them. */
public enum UnitKind {
    UNIT,
    PROJECT
}
