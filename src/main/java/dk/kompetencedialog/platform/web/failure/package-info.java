/** What went wrong, told as one sentence; a fault of ours is logged with an id and without anybody's words. */
@NamedInterface("failure")
@NullMarked
package dk.kompetencedialog.platform.web.failure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
