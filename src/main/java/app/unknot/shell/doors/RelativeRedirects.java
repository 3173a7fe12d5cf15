package app.unknot.shell.doors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Leads on by path alone. Others below put the name that was asked for into the way back to a page. */
final class RelativeRedirects extends HttpServletResponseWrapper {
    private final String ownName;

    RelativeRedirects(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.ownName = request.getServerName();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(pathOf(location, ownName));
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        super.sendRedirect(pathOf(location, ownName), status, clearBuffer);
    }

    /** The path and what follows it, or all of it when it leads to another name. */
    static String pathOf(String location, String ownName) {
        if (!location.startsWith("http://") && !location.startsWith("https://")) return location;
        int name = location.indexOf("://") + 3;
        int path = location.indexOf('/', name);
        String authority = path < 0 ? location.substring(name) : location.substring(name, path);
        boolean own = authority.replaceFirst(":\\d+$", "").equalsIgnoreCase(ownName);
        if (!own) return location;
        String rest = path < 0 ? "/" : location.substring(path);
        // Two slashes at the beginning would name another host.
        return rest.startsWith("//") ? "/" : rest;
    }
}
