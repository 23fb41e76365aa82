package dk.kompetencedialog.measure;

import java.io.IOException;
import java.net.URI;

/** A program that answers somewhere. */
public interface Served {
    /** The whole address of a path of its. */
    URI address(String path);

    /** The path of the link that comes to somebody who has asked for one by this address. */
    default String mailedLink(String mail) {
        throw new UnsupportedOperationException("No mail comes to " + mail);
    }

    /** The path of the link that lets a first administrator in. */
    String adminLink() throws IOException, InterruptedException;
}
