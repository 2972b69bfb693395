// From the project's own founding bench, as it was measured with then: change neither it nor bare-server.mjs, or the figures cannot be compared.
// A load client for server-sent events: N readers of one stream, on loopback only.
//   g++ -O2 -o sse-client sse-client.cpp
//   ./sse-client PORT PATH N SECONDS [COOKIE]
// Prints "ready N ms" when all streams answered, then for every event id that all N readers received:
//   event ID n=N first=<unix ns> p50=<us> p99=<us> last=<us>      (us after the first reader had it)
// and at the end: "end events E closed C bytes B cpu <s> of <s>" (its own processor time of the wall time:
// where it is near the wall time, the client is the bottleneck and the run says nothing about the server).
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <map>
#include <string>
#include <vector>

static long long clock_ns(clockid_t id) { timespec t; clock_gettime(id, &t); return t.tv_sec * 1000000000ll + t.tv_nsec; }

struct Event { long long first = 0; std::vector<unsigned> after; };

int main(int argc, char **argv) {
  if (argc < 5) { fprintf(stderr, "usage: sse-client PORT PATH N SECONDS [COOKIE]\n"); return 2; }
  const int port = atoi(argv[1]), n = atoi(argv[3]);
  const double seconds = atof(argv[4]);
  std::string request = std::string("GET ") + argv[2] + " HTTP/1.1\r\nHost: 127.0.0.1:" + argv[1] + "\r\nAccept: text/event-stream\r\n";
  if (argc > 5) request += std::string("Cookie: ") + argv[5] + "\r\n";
  request += "\r\n";
  const int poll = epoll_create1(0);
  std::vector<std::string> rest(n + 1024);
  std::vector<char> answered(n + 1024, 0);
  std::map<long, Event> events;
  int opened = 0, ready = 0, closed = 0, complete = 0;
  long long bytes = 0;
  const long long start = clock_ns(CLOCK_MONOTONIC);
  static char buffer[1 << 18];
  epoll_event batch[1024];
  while ((clock_ns(CLOCK_MONOTONIC) - start) / 1e9 < seconds && closed < n) {
    while (opened < n && opened - ready < 256) {
      const int s = socket(AF_INET, SOCK_STREAM, 0);
      sockaddr_in to{}; to.sin_family = AF_INET; to.sin_port = htons(port); to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
      if (s < 0 || connect(s, (sockaddr *)&to, sizeof to) < 0) { perror("connect"); return 2; }
      fcntl(s, F_SETFL, O_NONBLOCK);
      if (send(s, request.data(), request.size(), 0) < 0) { perror("send"); return 2; }
      if ((size_t)s >= rest.size()) { rest.resize(s + 1024); answered.resize(s + 1024, 0); }
      epoll_event e{}; e.events = EPOLLIN; e.data.fd = s; epoll_ctl(poll, EPOLL_CTL_ADD, s, &e);
      opened++;
    }
    const int got = epoll_wait(poll, batch, 1024, 100);
    for (int i = 0; i < got; i++) {
      const int s = batch[i].data.fd;
      const ssize_t r = recv(s, buffer, sizeof buffer, 0);
      if (r < 0 && errno == EAGAIN) continue;
      if (r <= 0) { close(s); closed++; continue; }
      bytes += r;
      const long long now = clock_ns(CLOCK_REALTIME);
      if (!answered[s]) {
        if (r >= 12 && strncmp(buffer + 9, "200", 3) != 0) { fprintf(stderr, "answer: %.60s\n", buffer); return 2; }
        answered[s] = 1;
        if (++ready == n) { printf("ready %d %.0f ms\n", n, (clock_ns(CLOCK_MONOTONIC) - start) / 1e6); fflush(stdout); }
      }
      std::string &line = rest[s]; // the beginning of a line that another packet finishes
      for (ssize_t at = 0; at < r;) {
        const char *end = (const char *)memchr(buffer + at, '\n', r - at);
        const ssize_t upto = end ? end - buffer : r;
        if (line.size() < 64) line.append(buffer + at, std::min<ssize_t>(upto - at, 64));
        if (!end) break;
        if (line.compare(0, 3, "id:") == 0) {
          const long id = strtol(line.c_str() + 3, nullptr, 10);
          Event &event = events[id];
          if (!event.first) event.first = now;
          event.after.push_back((unsigned)((now - event.first) / 1000));
          if ((int)event.after.size() == n) {
            auto &a = event.after; std::sort(a.begin(), a.end());
            printf("event %ld n=%d first=%lld p50=%u p99=%u last=%u\n", id, n, event.first, a[n / 2], a[(size_t)(n * 0.99)], a[n - 1]);
            fflush(stdout); events.erase(id); complete++;
          }
        }
        line.clear();
        at = upto + 1;
      }
    }
  }
  rusage used; getrusage(RUSAGE_SELF, &used);
  const double cpu = used.ru_utime.tv_sec + used.ru_stime.tv_sec + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
  for (auto &e : events) printf("partial %ld %zu of %d\n", e.first, e.second.after.size(), n);
  printf("end events %d closed %d bytes %lld cpu %.2f of %.2f\n", complete, closed, bytes, cpu, (clock_ns(CLOCK_MONOTONIC) - start) / 1e9);
}
