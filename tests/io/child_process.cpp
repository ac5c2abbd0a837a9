#include "tests/io/child_process.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <exception>
#include <iostream>

#include "io/text_file.h"

namespace footfall::testing {
namespace {

int ExitCode(pid_t child) {
  int status = 0;
  waitpid(child, &status, 0);
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

void SendTo(int descriptor, const std::string& path) {
  const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
  dup2(file, descriptor);
  close(file);
}

}  // namespace

pid_t StartProgram(const std::vector<std::string>& arguments, const std::string& folder) {
  std::vector<char*> words;
  for (const std::string& argument : arguments) {
    words.push_back(const_cast<char*>(argument.c_str()));
  }
  words.push_back(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    SendTo(STDOUT_FILENO, folder + "/stdout");
    SendTo(STDERR_FILENO, folder + "/stderr");
    execv(words[0], words.data());
    _exit(127);
  }
  return child;
}

Finished WaitFor(pid_t child, const std::string& folder) {
  const int code = ExitCode(child);
  return {code, ReadTextFile(folder + "/stdout"), ReadTextFile(folder + "/stderr")};
}

Finished RunProgram(const std::vector<std::string>& arguments, const std::string& folder) {
  return WaitFor(StartProgram(arguments, folder), folder);
}

int RunForked(const std::function<int()>& work) {
  const pid_t child = fork();
  if (child == 0) {
    int code = 99;
    try {
      code = work();
    } catch (const std::exception& error) {
      std::cerr << error.what() << '\n';
    }
    _exit(code);
  }
  return ExitCode(child);
}

}  // namespace footfall::testing
