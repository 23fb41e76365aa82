package dk.kompetencedialog.platform.start;

import dk.kompetencedialog.platform.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.web.server.PortInUseException;

/** Why something could not be started: one sentence where it is the operator's to mend, else all that we know. */
public final class Explanation {
    private Explanation() {}

    /** Writes it to the standard error. */
    public static void write(Throwable failure) {
        refusal(failure).ifPresentOrElse(refusal -> System.err.println(refusal.sentence()), failure::printStackTrace);
    }

    private static Optional<Refusal> refusal(Throwable failure) {
        List<Throwable> causes =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        Stream<Refusal> ours = causes.stream().filter(Refusal.class::isInstance).map(Refusal.class::cast);
        return Stream.concat(ours, causes.stream().flatMap(Explanation::foreign))
                .findFirst();
    }

    private static Stream<Refusal> foreign(Throwable cause) {
        return switch (cause) {
            case PortInUseException taken -> Stream.of(new Refusal("port-taken", taken.getPort()));
            case java.net.BindException forbidden -> Stream.of(new Refusal("port-forbidden"));
            case BindException unreadable -> Stream.of(new Refusal("setting", variable(unreadable.getName())));
            default -> Stream.empty();
        };
    }

    /** The setting as the operator writes it. */
    private static String variable(ConfigurationPropertyName name) {
        return name.toString().replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
