package dk.kompetencedialog;

import dk.kompetencedialog.platform.start.Explanation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

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
            Explanation.write(failure);
            System.exit(1);
        }
    }
}
