package dk.kompetencedialog;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: one process that serves dialogue workshops on a PostgreSQL of its own or of the house. */
@SpringBootApplication
public class Kompetencedialogen {
    public static void main(String[] args) {
        SpringApplication.run(Kompetencedialogen.class, args);
    }
}
