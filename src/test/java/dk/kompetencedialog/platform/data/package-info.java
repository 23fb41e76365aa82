@NullMarked
package dk.kompetencedialog.platform.data;

import org.jspecify.annotations.NullMarked;
