// One native thread with a queue of tasks: an engine lives on it from load to dispose.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace sidequest::addon {

class Worker {
  public:
    Worker() : queue_(std::make_shared<Queue>()), thread_([queue = queue_] { queue->run(); }) {}
    /// Lets what is queued run, then the thread ends. The last owner may be a task of the thread itself, which cannot join itself.
    ~Worker() {
        {
            std::lock_guard<std::mutex> lock(queue_->mutex);
            queue_->ending = true;
        }
        queue_->wake.notify_one();
        if (thread_.get_id() == std::this_thread::get_id()) thread_.detach();
        else thread_.join();
    }
    void post(std::function<void()> task) {
        {
            std::lock_guard<std::mutex> lock(queue_->mutex);
            queue_->tasks.push_back(std::move(task));
        }
        queue_->wake.notify_one();
    }

  private:
    // Shared with the thread, which may outlive the Worker by the rest of its last task.
    struct Queue {
        std::mutex mutex;
        std::condition_variable wake;
        std::deque<std::function<void()>> tasks;
        bool ending = false;

        void run() {
            for (;;) {
                std::function<void()> task;
                {
                    std::unique_lock<std::mutex> lock(mutex);
                    wake.wait(lock, [this] { return ending || !tasks.empty(); });
                    if (tasks.empty()) return;
                    task = std::move(tasks.front());
                    tasks.pop_front();
                }
                task();
            }
        }
    };

    std::shared_ptr<Queue> queue_;
    std::thread thread_;
};

}  // namespace sidequest::addon
