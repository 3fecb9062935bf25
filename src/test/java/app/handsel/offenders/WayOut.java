package app.handsel.offenders;

import java.net.Socket;

record WayOut(Socket socket) {}
