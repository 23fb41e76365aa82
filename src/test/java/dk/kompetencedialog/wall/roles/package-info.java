/** Every route as every kind of viewer. */
@NullMarked
package dk.kompetencedialog.wall.roles;

import org.jspecify.annotations.NullMarked;
