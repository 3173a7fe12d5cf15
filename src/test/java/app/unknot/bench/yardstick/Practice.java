package app.unknot.bench.yardstick;

import app.unknot.bench.generator.KeptFolder;
import app.unknot.bench.generator.KeptPostgres;
import java.util.List;

/** The generated practice on one database, kept between runs. */
interface Practice extends AutoCloseable {
    /** As people call the database. */
    String engine();

    /** Where the portal finds it. */
    List<String> settings();

    /** Notes that it is whole: until then, it is made again by who comes next. */
    void made();

    @Override
    void close();

    static Practice onH2() {
        return new Practice() {
            private final String folder = KeptFolder.folder("h2").toString();

            @Override
            public String engine() {
                return "H2";
            }

            @Override
            public List<String> settings() {
                return List.of("--unknot.data=" + folder);
            }

            @Override
            public void made() {
                KeptFolder.made("h2");
            }

            @Override
            public void close() {
                // Nothing runs for it besides the portal.
            }
        };
    }

    static Practice onPostgres() {
        return new Practice() {
            private final KeptPostgres.Running server = KeptPostgres.start();

            @Override
            public String engine() {
                return "PostgreSQL";
            }

            @Override
            public List<String> settings() {
                return server.settings().stream().map(one -> "--" + one).toList();
            }

            @Override
            public void made() {
                KeptFolder.made(KeptPostgres.ENGINE);
            }

            @Override
            public void close() {
                server.close();
            }
        };
    }
}
