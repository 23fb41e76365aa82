package dk.kompetencedialog.demo;

import java.net.URI;

/**
 * The workplace that is played, as who administers it sees it.
 *
 * @param origin where the program is reached, without a path
 * @param host who administers it
 * @param path the workplace's
 */
record Home(URI origin, Visitor host, String path) {
    /** The id of a unit, by its name or the way down to it. */
    String unit(String name) {
        return named("units", name.replaceFirst(".*> ", ""));
    }

    /** The id of somebody who works there. */
    String person(String name) {
        return named("people", name);
    }

    private String named(String what, String name) {
        var here = path + "/" + what;
        return Sought.required(
                "<a href=\"" + here + "/" + Sought.ID + "\">" + Sought.html(name) + "</a>", host.read(here));
    }
}
