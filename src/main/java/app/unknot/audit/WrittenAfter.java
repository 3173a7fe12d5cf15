package app.unknot.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write in a transaction of its own that, called inside another one, waits until that one has ended: for what is kept although the act
 * is rolled back. Were it done at once, each asker would hold two connections, and as many refusals at the same moment as the pool has
 * connections would stop the portal for everybody.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WrittenAfter {}
