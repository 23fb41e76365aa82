package dk.kompetencedialog.demo;

import dk.kompetencedialog.platform.StartText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways into a demo that has been played, one for each role.
 *
 * @param address where the program is reached, without a slash at its end
 * @param workshop the workshop's id
 * @param code the join code, as it is typed
 * @param signIn the administrator's link, whole
 */
record DemoLinks(String address, String workshop, String code, String signIn) {

    /** What is shown and kept: a line of words, and the addresses under it. */
    String text() {
        return Stream.of(
                        StartText.of("demo.open"),
                        role("lead", signIn),
                        role("desk", address + "/w/" + workshop + "/desk"),
                        role("projector", address + "/w/" + workshop + "/projector"),
                        role("join", address + "/join?code=" + code),
                        role("strategy", read("strategy"), read("strategy.pdf")),
                        role("minutes", read("minutes"), read("minutes.pdf")))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String read(String what) {
        return address + "/workshops/" + workshop + "/" + what;
    }

    private static String role(String key, String... links) {
        return StartText.of("demo." + key)
                + Stream.of(links).map(link -> "\n  " + link).collect(Collectors.joining());
    }
}
