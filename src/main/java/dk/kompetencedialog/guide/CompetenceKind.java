package dk.kompetencedialog.guide;

import java.util.Optional;
import java.util.stream.Stream;

/** What a need is a need of. */
public enum CompetenceKind {
    PROFESSIONAL("professional"),
    ORGANISATIONAL("organisational"),
    GENERAL("general"),
    RELATIONAL("relational"),
    /** Structure, processes, or management's attention: learning alone does not mend it. */
    NOT_COMPETENCE("something-else");

    private final String zone;

    CompetenceKind(String zone) {
        this.zone = zone;
    }

    /** The kind that a zone is about, where an edition has called it after one. */
    public static Optional<CompetenceKind> ofZone(String key) {
        return Stream.of(values()).filter(kind -> kind.zone.equals(key)).findFirst();
    }
}
