package org.umubano.app.web;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers HEAD with the status and headers of GET; the connection, which knows what was asked, leaves out the content. */
final class HeadAsGet extends Handler.Wrapper {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request.getMethod().equals("HEAD") ? new AsGet(request) : request, response, callback);
    }

    private static final class AsGet extends Request.Wrapper {
        AsGet(Request wrapped) {
            super(wrapped);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
