package dk.kompetencedialog.platform.start;

import dk.kompetencedialog.platform.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;

/** Why something could not be started: one sentence where it is the operator's to mend, else all that we know. */
public final class Explanation {
    private Explanation() {}

    /** Writes it to the standard error. */
    public static void write(Throwable failure) {
        refusal(failure).ifPresentOrElse(refusal -> System.err.println(refusal.sentence()), failure::printStackTrace);
    }

    private static Optional<Refusal> refusal(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> switch (cause) {
                    case Refusal refusal -> Stream.of(refusal);
                    case PortInUseException taken -> Stream.of(new Refusal("port-taken", taken.getPort()));
                    default -> Stream.empty();
                })
                .findFirst();
    }
}
