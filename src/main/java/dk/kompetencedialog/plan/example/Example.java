package dk.kompetencedialog.plan.example;

import dk.kompetencedialog.plan.ActivityKind;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a group does, in the words in which others read it.
 *
 * @param text 1 to 1,000 characters
 * @param kind null where nobody has chosen one
 * @param sign how one can tell that it worked; may be empty
 * @param daily how it is used in daily work; may be empty
 * @param gave what it gave; may be empty
 */
public record Example(String text, @Nullable ActivityKind kind, String sign, String daily, String gave) {
    static @Nullable ActivityKind kind(String name) {
        return Stream.of(ActivityKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
