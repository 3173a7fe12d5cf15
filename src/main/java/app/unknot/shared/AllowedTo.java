package app.unknot.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States, for the reader and for a test, who may call a service method whose caller is not one role: everybody who is signed
 * in, nobody yet signed in, or the product itself. Methods for roles carry {@code @PreAuthorize} instead.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AllowedTo {
    Caller value();

    /** Why no role is asked for. */
    String because() default "";

    enum Caller {
        /** Anybody, also before sign-in. */
        ANYONE,
        /** Another service or a start-up step, inside its own check. */
        THE_PRODUCT
    }
}
