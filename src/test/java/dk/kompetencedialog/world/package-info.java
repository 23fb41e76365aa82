/** Who acts in the tests, and with what: browsers without a screen, members, rooms. */
@NullMarked
package dk.kompetencedialog.world;

import org.jspecify.annotations.NullMarked;
