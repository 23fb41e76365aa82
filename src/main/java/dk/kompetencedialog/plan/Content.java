package dk.kompetencedialog.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a plan says, in its order. */
public record Content(List<Need> needs, List<Activity> activities) {
    public Content {
        needs = List.copyOf(needs);
        activities = List.copyOf(activities);
    }

    public boolean isEmpty() {
        return needs.isEmpty() && activities.isEmpty();
    }

    /** What is done about a need. */
    public List<Activity> of(Need need) {
        return activities.stream()
                .filter(activity -> need.id().equals(activity.needId()))
                .toList();
    }

    /** What is done about none of the needs. */
    public List<Activity> loose() {
        return activities.stream()
                .filter(activity -> need(activity.needId()) == null)
                .toList();
    }

    /** The need with this id; null for none. */
    public @Nullable Need need(@Nullable UUID id) {
        return needs.stream()
                .filter(need -> Objects.equals(id, need.id()))
                .findFirst()
                .orElse(null);
    }

    /** What a plan does not say yet that one would miss later. */
    public enum Lack {
        /** A need that nothing is done about. */
        ACTIVITY,
        RESPONSIBLE,
        DEADLINE,
        SIGN
    }

    /** How often that lacks. */
    public int lacking(Lack lack) {
        return switch (lack) {
            case ACTIVITY ->
                (int) needs.stream().filter(need -> of(need).isEmpty()).count();
            case RESPONSIBLE -> count(activity -> activity.who().responsibleId() == null);
            case DEADLINE -> count(activity -> activity.when().deadline() == null);
            case SIGN -> count(activity -> activity.sign().isEmpty());
        };
    }

    private int count(Predicate<Activity> lacks) {
        return (int) activities.stream().filter(lacks).count();
    }
}
