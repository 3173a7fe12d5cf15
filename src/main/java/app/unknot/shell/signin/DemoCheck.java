package app.unknot.shell.signin;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The setting of the demo loosens the sign-in: without the demo's own classes it is a mistake. */
@Component
class DemoCheck {
    DemoCheck(@Value("${unknot.demo}") boolean demo, ObjectProvider<PublicSignIns> publicSignIns) {
        if (demo && publicSignIns.getIfAvailable() == null)
            throw new IllegalStateException("unknot.demo is on, but the demo is not on the class path. "
                    + "Start it with: ./unknot run --demo");
    }
}
