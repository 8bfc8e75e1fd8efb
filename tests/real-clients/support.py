"""Starts emulators and stands in for the VPC API, so that clients written by others have something to talk to."""

import base64
import http.client
import json
import os
import ssl
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

HERE = Path(__file__).parent
BINARY = os.environ.get("REAL_CLIENTS_EMULATOR", "")
SERVICE_HOST = "api.metadata.cloud.ibm.com"
LEGACY, CURRENT = "2022-03-01", "2025-08-26"
"""The two version dates that IBM's SDKs know."""
TOKEN_PATH = {LEGACY: "/instance_identity/v1/token", CURRENT: "/identity/v1/token"}
IAM_PATH = {LEGACY: "/instance_identity/v1/iam_token", CURRENT: "/identity/v1/iam_tokens"}
DEFAULT, LINKED, UNLINKED = json.loads((HERE / "profiles.json").read_text())["trusted_profiles"]
INSTANCE_ID = "0717_4ba8eb7c-fafc-5647-a0d5-92ff08e8c307"
VPC_ID = "r006-8f17202f-fbe7-5e22-afcc-93a1f2f5a612"


class Emulator:
    """A running emulator and its control port."""

    def __init__(self, *arguments):
        command = [BINARY, "--listen", "127.0.0.1:0", "--control", "127.0.0.1:0", *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()
        self.control_url = self.process.stdout.readline().strip()
        if not self.control_url:
            raise RuntimeError(f"{' '.join(command)} ended with {self.process.wait()} before it named its URLs")
        self.port = urlsplit(self.url).port

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=60)
        self.process.stdout.close()

    def control(self, method, path, body=None):
        connection = http.client.HTTPConnection(urlsplit(self.control_url).netloc, timeout=60)
        try:
            connection.request(method, path, body=None if body is None else json.dumps(body))
            response = connection.getresponse()
            text = response.read().decode()
        finally:
            connection.close()
        assert response.status == 200, f"{method} {path}: {response.status} {text}"
        return text

    def reset(self):
        """As it was at start: no faults that a test added, no log, the system's clock."""
        self.control("DELETE", "/faults")
        advanced = json.loads(self.control("GET", "/clock"))["advanced_seconds"]
        self.control("POST", "/clock", {"advance_seconds": -advanced, "skew_seconds": 0})
        self.control("DELETE", "/requests")

    def fault(self, **fault):
        self.control("POST", "/faults", fault)

    def clock(self, **change):
        self.control("POST", "/clock", change)

    def ca_pem(self):
        return self.control("GET", "/ca.pem")

    def requests(self):
        """What arrived since the last look."""
        requests = json.loads(self.control("GET", "/requests"))["requests"]
        self.control("DELETE", "/requests")
        return requests


def lines(requests):
    """Method, path and query of each request."""
    return [f"{request['method']} {request['path']}?{request['query']}" for request in requests]


def exchange(version):
    """The two requests that get an IAM token."""
    return [f"PUT {TOKEN_PATH[version]}?version={version}", f"POST {IAM_PATH[version]}?version={version}"]


def claims(token):
    payload = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


def run(*command, stdin=None, **environment):
    """Runs a program and returns its output; it must succeed."""
    done = subprocess.run(
        command,
        input=stdin,
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}: {done.stderr}"
    return done.stdout


class VpcApi:
    """The little of the regional VPC API that the clients under test call after they have their IAM token."""

    def __init__(self, answers, certificate=None):
        self.requests = []
        api = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def respond(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
                parts = urlsplit(self.path)
                api.requests.append({
                    "method": self.command,
                    "path": parts.path,
                    "query": parse_qs(parts.query),
                    "authorization": self.headers.get("Authorization"),
                    "body": json.loads(body) if body else None,
                })
                answer = json.dumps(answers.get(f"{self.command} {parts.path}", {})).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_GET = do_PUT = do_POST = do_PATCH = do_DELETE = respond

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        scheme = "http"
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
            scheme = "https"
        self.port = self.server.server_address[1]
        self.url = f"{scheme}://127.0.0.1:{self.port}/v1"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()
