package dk.kompetencedialog.room;

import java.util.List;
import java.util.Set;

/**
 * The room's port to those who know what its events mean. Called inside the snapshot whose number the rendering bears;
 * renders the present state of what was touched (what is gone or hidden as its removal), without controls, forms or tokens.
 */
public interface Fragments {
    /** The kinds of events it knows; no other renderer may know the same. */
    Set<String> kinds();

    List<Fragment> render(Rendering order);
}
