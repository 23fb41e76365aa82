package dk.kompetencedialog.keeping;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long each kind is kept.
 *
 * @param months of each kind that is deleted by itself; one that is missing waits for somebody to delete it
 */
record Times(Map<Kept, Integer> months) {
    Times {
        months = Map.copyOf(months);
    }

    /** What we propose to a workplace that has chosen nothing. */
    static Times proposed() {
        var all = new EnumMap<Kept, Integer>(Kept.class);
        Stream.of(Kept.values()).forEach(kind -> all.put(kind, kind.proposed()));
        return new Times(all);
    }

    /** As a form sends them, by the kind's name: months, or nought for never. What is missing or senseless is as in the others. */
    static Times read(Map<String, String> sent, Times others) {
        var all = new EnumMap<Kept, Integer>(Kept.class);
        Stream.of(Kept.values())
                .forEach(kind -> chosen(sent.get(kind.name()))
                        .or(() -> others.of(kind).stream().boxed().findFirst())
                        .filter(months -> months > 0)
                        .ifPresent(months -> all.put(kind, months)));
        return new Times(all);
    }

    /** Whether all that a form sends was looked at before it was sent: what was, it sends along by {@code seen.} and the kind's name. */
    static boolean areSeen(Map<String, String> sent) {
        return Stream.of(Kept.values())
                .map(Kept::name)
                .allMatch(kind ->
                        chosen(sent.get(kind)).isPresent() && Objects.equals(sent.get(kind), sent.get("seen." + kind)));
    }

    /** What a form sends, as the address of the page has it; empty where it sends none. */
    static String address(Map<String, String> sent) {
        return Stream.of(Kept.values())
                .map(Kept::name)
                .flatMap(kind -> chosen(sent.get(kind)).map(months -> kind + "=" + months + "&").stream())
                .collect(Collectors.joining());
    }

    private static Optional<Integer> chosen(@Nullable String sent) {
        return Stream.concat(Stream.of(0), Kept.CHOICES.stream())
                .filter(choice -> choice.toString().equals(sent))
                .findFirst();
    }

    OptionalInt of(Kept kind) {
        var chosen = months.get(kind);
        return chosen == null ? OptionalInt.empty() : OptionalInt.of(chosen);
    }
}
