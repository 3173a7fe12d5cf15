package app.unknot.shared.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names what each constant of an enum says besides its title, such as {@code meaning}; the words are under
 * {@code evidence-grade.a.meaning}, and {@link Text#also} finds them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Also {
    String[] value();

    /** Whether the constants have no title, so that only these texts are in the message file. */
    boolean only() default false;
}
