package dk.kompetencedialog.platform.web;

import java.util.List;

/**
 * The bar on top of a page for someone signed in.
 *
 * @param places where one can go
 * @param who whose page it is, like {@code Klitstyrelsen · Mette Krogh}
 * @param own where they see to their own sign-in, empty in the same way
 * @param signOut address that a form posts to in order to sign out, empty where there is nothing to sign out of
 */
public record Masthead(List<Place> places, String who, String own, String signOut) {
    /** Nobody is signed in. */
    public static final Masthead NOBODY = new Masthead(List.of(), "", "", "");

    /** A place to go; {@code here} where it is the one shown. */
    public record Place(String href, String text, boolean here) {}
}
