package dk.kompetencedialog.demo;

import dk.kompetencedialog.platform.StartText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways into a demo that has been played, one for each role.
 *
 * @param address where the program is reached, without a slash at its end
 * @param played what there is
 * @param signIn the administrator's link, whole
 */
record DemoLinks(String address, Played played, String signIn) {

    /** What is shown and kept: a line of words, and the addresses under it. */
    String text() {
        return Stream.of(
                        StartText.of("demo.open"),
                        role("lead", signIn),
                        role("world", address + "/workplaces"),
                        role("desk", address + "/w/" + played.open() + "/desk"),
                        role("projector", address + "/w/" + played.open() + "/projector"),
                        role("join", address + "/join?code=" + played.code()),
                        role("strategy", strategy(), strategy() + "/draft.pdf"),
                        role("minutes", read("minutes"), read("minutes.pdf")))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String strategy() {
        return address + "/strategies/" + played.strategy();
    }

    private String read(String what) {
        return address + "/workshops/" + played.workshop() + "/" + what;
    }

    private static String role(String key, String... links) {
        return StartText.of("demo." + key)
                + Stream.of(links).map(link -> "\n  " + link).collect(Collectors.joining());
    }
}
