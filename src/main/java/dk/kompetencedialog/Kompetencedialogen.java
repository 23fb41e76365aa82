package dk.kompetencedialog;

import dk.kompetencedialog.platform.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.server.PortInUseException;

/** The program: one process that serves dialogue workshops on a PostgreSQL of its own or of the house. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Kompetencedialogen {
    public static void main(String[] args) {
        try {
            SpringApplication.run(Kompetencedialogen.class, args);
        } catch (SpringApplication.AbandonedRunException trained) {
            // Asked to start only, so that the JVM learns what it needs (bin/lib/build.sh).
        } catch (RuntimeException failure) {
            explain(failure);
            System.exit(1);
        }
    }

    private static void explain(RuntimeException failure) {
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
