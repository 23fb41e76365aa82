package dk.kompetencedialog.guide;

/** The two workshops of Kompetencedialogen: W1, strategy, held by SU; W2, GRUS, held by a group and its leader. */
public enum WorkshopKind {
    W1,
    W2
}
