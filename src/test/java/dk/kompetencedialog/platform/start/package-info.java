@NullMarked
package dk.kompetencedialog.platform.start;

import org.jspecify.annotations.NullMarked;
