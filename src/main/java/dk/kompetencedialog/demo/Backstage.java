package dk.kompetencedialog.demo;

import java.util.function.UnaryOperator;

/**
 * What a play needs besides the program's pages.
 *
 * @param letters waits for the letter with a sign-in link that comes to a mail address, and gives the link's path
 * @param night lets the night pass in which the program makes the figures of a year's talks
 */
public record Backstage(UnaryOperator<String> letters, Runnable night) {}
