/** The units of a workplace as a tree, and the project teams beside it. */
@NamedInterface("unit")
@NullMarked
package dk.kompetencedialog.workplace.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
