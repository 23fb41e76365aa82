package dk.kompetencedialog.plan;

import java.util.List;
import java.util.stream.Stream;

/** How somebody learns something; the first of each family is the family itself, where nobody has said more. */
public enum ActivityKind {
    IN_THE_JOB(Family.IN_THE_JOB),
    NEW_TASKS(Family.IN_THE_JOB),
    PROJECT(Family.IN_THE_JOB),
    SPECIALISING(Family.IN_THE_JOB),
    JOB_ROTATION(Family.IN_THE_JOB),
    EXCHANGE(Family.IN_THE_JOB),
    STAND_IN(Family.IN_THE_JOB),
    FROM_EACH_OTHER(Family.FROM_EACH_OTHER),
    SIDE_BY_SIDE(Family.FROM_EACH_OTHER),
    MENTOR(Family.FROM_EACH_OTHER),
    SPARRING(Family.FROM_EACH_OTHER),
    FEEDBACK(Family.FROM_EACH_OTHER),
    NETWORK(Family.FROM_EACH_OTHER),
    KNOWLEDGE_SHARING(Family.FROM_EACH_OTHER),
    NEW_COLLEAGUES(Family.FROM_EACH_OTHER),
    COACHING(Family.FROM_EACH_OTHER),
    REFLECTION(Family.FROM_EACH_OTHER),
    COURSES(Family.COURSES),
    COURSE(Family.COURSES),
    FURTHER_EDUCATION(Family.COURSES),
    E_LEARNING(Family.COURSES),
    CONFERENCE(Family.COURSES),
    OPEN_MEETING(Family.COURSES),
    ERFA_GROUP(Family.COURSES),
    SOMETHING_ELSE(Family.SOMETHING_ELSE);

    /** Where one learns. */
    public enum Family {
        IN_THE_JOB,
        FROM_EACH_OTHER,
        COURSES,
        /** Structure, processes or management's attention. */
        SOMETHING_ELSE;

        /** The kinds of it, the general one first. */
        public List<ActivityKind> kinds() {
            return Stream.of(ActivityKind.values())
                    .filter(kind -> kind.family == this)
                    .toList();
        }
    }

    private final Family family;

    ActivityKind(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }
}
