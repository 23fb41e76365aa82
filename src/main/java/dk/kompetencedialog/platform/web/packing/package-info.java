/** Static files as they go over the wire. */
@NullMarked
package dk.kompetencedialog.platform.web.packing;

import org.jspecify.annotations.NullMarked;
