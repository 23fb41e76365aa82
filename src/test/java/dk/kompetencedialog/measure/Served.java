package dk.kompetencedialog.measure;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** A program that answers somewhere. */
public interface Served {
    /** The whole address of a path of its. */
    URI address(String path);

    /** The path of a link that lets somebody of a workplace's list in; empty where a form hands one over. */
    default Optional<String> linkFor(UUID workplace, UUID person) {
        return Optional.empty();
    }

    /** The path of the link that lets a first administrator in. */
    String adminLink() throws IOException, InterruptedException;
}
