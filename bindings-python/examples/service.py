"""An asyncio service that tells where it runs, and holds an IAM token at the ready for calls of its own.

    python service.py 8080
    curl http://127.0.0.1:8080/
"""

import asyncio
import json
import sys

from vpc_metadata import AsyncClient, VpcMetadataError


async def answer(client: AsyncClient, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    try:
        # The limit is for the whole answer; each call has its own as well.
        async with asyncio.timeout(5):
            instance, token = await asyncio.gather(client.get_instance(), client.iam_token())
        status = "200 OK"
        body = {"name": instance.get("name"), "zone": instance.get("zone", {}).get("name"), "ready": bool(token)}
    except (VpcMetadataError, TimeoutError) as error:
        status, body = "503 Service Unavailable", {"error": str(error)}
    content = json.dumps(body).encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\nConnection: close\r\n\r\n"
    writer.write(head.encode() + content)
    await writer.drain()
    writer.close()


async def main(port: int) -> None:
    async with AsyncClient() as client:
        server = await asyncio.start_server(lambda *streams: answer(client, *streams), "127.0.0.1", port)
        print("http://127.0.0.1:{}".format(server.sockets[0].getsockname()[1]), flush=True)
        async with server:
            await server.serve_forever()


if __name__ == "__main__":
    try:
        asyncio.run(main(int(sys.argv[1])))
    except KeyboardInterrupt:
        pass
